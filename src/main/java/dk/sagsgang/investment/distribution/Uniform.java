package dk.sagsgang.investment.distribution;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/**
 * Every value between two bounds is equally likely.
 *
 * @param low lower bound, below {@code high}
 * @param high upper bound
 */
public record Uniform(BigDecimal low, BigDecimal high) implements Distribution {
    public Uniform {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("A uniform distribution needs low < high");
        }
    }

    @Override
    public String name() {
        return "uniform";
    }

    @Override
    public List<BigDecimal> parameters() {
        return List.of(low, high);
    }

    @Override
    public BigDecimal mean() {
        return low.add(high).multiply(new BigDecimal("0.5"));
    }

    @Override
    public double variance() {
        return doubles().getVariance();
    }

    @Override
    public double quantile(double u) {
        return doubles().inverseCumulativeProbability(u);
    }

    private UniformContinuousDistribution doubles() {
        return UniformContinuousDistribution.of(low.doubleValue(), high.doubleValue());
    }
}
