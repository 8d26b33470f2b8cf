package dk.sagsgang.investment.distribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Lowest, most likely and highest thinkable value, joined by straight lines.
 *
 * @param low lowest, below {@code high}
 * @param mode most likely, between the two
 * @param high highest
 */
public record Triangular(BigDecimal low, BigDecimal mode, BigDecimal high) implements Distribution {
    public Triangular {
        if (low.compareTo(mode) > 0 || mode.compareTo(high) > 0 || low.compareTo(high) == 0) {
            throw new IllegalArgumentException("A triangular distribution needs low <= mode <= high and low < high");
        }
    }

    @Override
    public String name() {
        return "triangular";
    }

    @Override
    public List<BigDecimal> parameters() {
        return List.of(low, mode, high);
    }

    @Override
    public BigDecimal mean() {
        return low.add(mode).add(high).divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
    }

    @Override
    public double variance() {
        double a = low.doubleValue();
        double c = mode.doubleValue();
        double b = high.doubleValue();
        return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
    }

    @Override
    public double quantile(double u) {
        double a = low.doubleValue();
        double c = mode.doubleValue();
        double b = high.doubleValue();
        double below = (c - a) / (b - a);
        return u < below ? a + Math.sqrt(u * (b - a) * (c - a)) : b - Math.sqrt((1 - u) * (b - a) * (b - c));
    }
}
