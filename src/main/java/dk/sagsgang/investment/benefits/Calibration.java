package dk.sagsgang.investment.benefits;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How well predictions have held over all measured years.
 *
 * @param measured how many predictions have been measured
 * @param within how many of them fell in their 90 % interval
 * @param below how many fell below it
 * @param above how many fell above it
 * @param bias realised over expected, less one, over all together; below zero when too hopeful; empty when nothing was expected
 * @param meanShortfall expected less realised on average, in kroner; above zero when too hopeful
 */
public record Calibration(
        int measured, int within, int below, int above, Optional<BigDecimal> bias, BigDecimal meanShortfall) {
    /** The share that well calibrated intervals hold. */
    public static final BigDecimal NOMINAL = new BigDecimal("0.90");

    public static Calibration of(List<Outcome> outcomes) {
        List<Outcome> measured = outcomes.stream()
                .filter(outcome -> outcome.realised().isPresent())
                .toList();
        int within = 0;
        int below = 0;
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal realised = BigDecimal.ZERO;
        for (Outcome outcome : measured) {
            Realised actual = outcome.realised().orElseThrow();
            within += outcome.expected().covers(actual.amount()) ? 1 : 0;
            below += actual.amount().compareTo(outcome.expected().low()) < 0 ? 1 : 0;
            expected = expected.add(outcome.expected().amount().kroner());
            realised = realised.add(actual.amount().kroner());
        }
        Optional<BigDecimal> bias = expected.signum() == 0
                ? Optional.empty()
                : Optional.of(realised.subtract(expected).divide(expected.abs(), MathContext.DECIMAL64));
        BigDecimal mean = measured.isEmpty()
                ? BigDecimal.ZERO
                : expected.subtract(realised).divide(BigDecimal.valueOf(measured.size()), MathContext.DECIMAL64);
        return new Calibration(measured.size(), within, below, measured.size() - within - below, bias, mean);
    }

    /** The share of measured predictions within their interval; empty before any is measured. */
    public Optional<BigDecimal> coverage() {
        return measured == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(within).divide(BigDecimal.valueOf(measured), MathContext.DECIMAL64));
    }
}
