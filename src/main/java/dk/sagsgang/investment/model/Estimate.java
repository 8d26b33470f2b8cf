package dk.sagsgang.investment.model;

import dk.sagsgang.investment.distribution.Distribution;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of the case that may be uncertain and may be varied in scenarios and tornados.
 *
 * @param name its path in the file, for example {@code successRate} or {@code costs[Operation].level}
 * @param point the value that the deterministic calculation uses
 * @param distribution how it is spread, empty when it is taken as certain
 */
public record Estimate(String name, BigDecimal point, Optional<Distribution> distribution) {
    /** A number taken as certain. */
    public static Estimate of(String name, BigDecimal point) {
        return new Estimate(name, point, Optional.empty());
    }

    /** An uncertain number, whose point value is its expected value. */
    public static Estimate of(String name, Distribution distribution) {
        return new Estimate(name, distribution.mean(), Optional.of(distribution));
    }

    /** Whether a distribution is stated, so that a simulation draws it. */
    public boolean isUncertain() {
        return distribution.isPresent();
    }
}
