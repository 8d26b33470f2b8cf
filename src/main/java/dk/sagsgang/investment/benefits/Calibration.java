package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.distribution.IncompleteBeta;
import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How well predictions have held over all years measured in full. Years from a stop on are left out, since they were
 * predicted for a programme that continued.
 *
 * @param measured how many predictions have been measured
 * @param within how many of them fell in their 90 % interval
 * @param below how many fell below it
 * @param above how many fell above it
 * @param expected in all, in kroner
 * @param realised in all, in kroner
 */
public record Calibration(int measured, int within, int below, int above, BigDecimal expected, BigDecimal realised) {
    /** The share of outcomes that well calibrated intervals contain. */
    public static final BigDecimal NOMINAL = new BigDecimal("0.90");

    private static final double TAIL = 0.05;

    /** The calibration over those outcomes that were due and have been measured. */
    public static Calibration of(List<LineOutcome> outcomes) {
        List<LineOutcome> measured = outcomes.stream()
                .filter(outcome -> outcome.awaited() && outcome.realised().isPresent())
                .toList();
        int within = 0;
        int below = 0;
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal realised = BigDecimal.ZERO;
        for (LineOutcome outcome : measured) {
            Money actual = outcome.realised().orElseThrow();
            within += outcome.expected().covers(actual) ? 1 : 0;
            below += actual.compareTo(outcome.expected().low()) < 0 ? 1 : 0;
            expected = expected.add(outcome.expected().amount().kroner());
            realised = realised.add(actual.kroner());
        }
        return new Calibration(measured.size(), within, below, measured.size() - within - below, expected, realised);
    }

    /** Realised over expected, less one; below zero when too optimistic; empty when nothing was expected. */
    public Optional<BigDecimal> bias() {
        return expected.signum() == 0
                ? Optional.empty()
                : Optional.of(realised.subtract(expected).divide(expected.abs(), MathContext.DECIMAL64));
    }

    /** Expected less realised on average, in kroner; above zero when too optimistic. */
    public BigDecimal meanShortfall() {
        return measured == 0
                ? BigDecimal.ZERO
                : expected.subtract(realised).divide(BigDecimal.valueOf(measured), MathContext.DECIMAL64);
    }

    /** The share of measured predictions within their interval; empty before any is measured. */
    public Optional<BigDecimal> coverage() {
        return measured == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(within).divide(BigDecimal.valueOf(measured), MathContext.DECIMAL64));
    }

    /**
     * The lowest true coverage that agrees with the counts (Clopper and Pearson, 90 %, as if the measurements were
     * independent).
     */
    public double lowestCoverage() {
        return within == 0 ? 0 : IncompleteBeta.inverse(within, measured - within + 1.0, TAIL);
    }

    /** The highest true coverage that agrees with the counts. */
    public double highestCoverage() {
        return within == measured ? 1 : IncompleteBeta.inverse(within + 1.0, measured - within, 1 - TAIL);
    }

    /** Whether intervals that contain nine in ten agree with the counts. */
    public boolean agreesWithNominal() {
        double nominal = NOMINAL.doubleValue();
        return lowestCoverage() <= nominal && nominal <= highestCoverage();
    }
}
