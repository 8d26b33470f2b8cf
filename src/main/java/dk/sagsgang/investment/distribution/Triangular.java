package dk.sagsgang.investment.distribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.apache.commons.statistics.distribution.TriangularDistribution;

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
        return doubles().getVariance();
    }

    @Override
    public double quantile(double u) {
        return doubles().inverseCumulativeProbability(u);
    }

    private TriangularDistribution doubles() {
        return TriangularDistribution.of(low.doubleValue(), mode.doubleValue(), high.doubleValue());
    }
}
