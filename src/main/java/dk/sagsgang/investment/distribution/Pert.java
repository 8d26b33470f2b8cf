package dk.sagsgang.investment.distribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Lowest, most likely and highest value, joined by a smooth curve that trusts the most likely four times as much as the
 * ends (the beta-PERT distribution).
 *
 * @param low lowest, below {@code high}
 * @param mode most likely, between the two
 * @param high highest
 */
public record Pert(BigDecimal low, BigDecimal mode, BigDecimal high) implements Distribution {
    private static final BigDecimal TRUST = BigDecimal.valueOf(4);

    public Pert {
        if (low.compareTo(mode) > 0 || mode.compareTo(high) > 0 || low.compareTo(high) == 0) {
            throw new IllegalArgumentException("A PERT distribution needs low <= mode <= high and low < high");
        }
    }

    @Override
    public String name() {
        return "pert";
    }

    @Override
    public List<BigDecimal> parameters() {
        return List.of(low, mode, high);
    }

    @Override
    public BigDecimal mean() {
        return low.add(mode.multiply(TRUST)).add(high).divide(BigDecimal.valueOf(6), MathContext.DECIMAL128);
    }

    @Override
    public double variance() {
        double mean = mean().doubleValue();
        return (mean - low.doubleValue()) * (high.doubleValue() - mean) / 7;
    }

    @Override
    public double quantile(double u) {
        double width = high.subtract(low).doubleValue();
        double alpha = 1 + 4 * mode.subtract(low).doubleValue() / width;
        double beta = 1 + 4 * high.subtract(mode).doubleValue() / width;
        return low.doubleValue() + width * IncompleteBeta.inverse(alpha, beta, u);
    }
}
