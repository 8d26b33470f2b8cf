package dk.sagsgang.investment.distribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A positive value whose natural logarithm is normal: many small values, a few large ones.
 *
 * @param logMean mean of the logarithm; e to this power is the median
 * @param logDeviation standard deviation of the logarithm, above zero and at most 5
 */
public record LogNormal(BigDecimal logMean, BigDecimal logDeviation) implements Distribution {
    public LogNormal {
        if (logDeviation.signum() <= 0 || logDeviation.compareTo(BigDecimal.valueOf(5)) > 0) {
            throw new IllegalArgumentException("A lognormal distribution needs a deviation above 0 and at most 5");
        }
        if (logMean.abs().compareTo(BigDecimal.valueOf(50)) > 0) {
            throw new IllegalArgumentException("A lognormal distribution is given by the logarithm: from -50 to 50");
        }
    }

    @Override
    public String name() {
        return "lognormal";
    }

    @Override
    public List<BigDecimal> parameters() {
        return List.of(logMean, logDeviation);
    }

    @Override
    public BigDecimal mean() {
        double sigma = logDeviation.doubleValue();
        return new BigDecimal(Math.exp(logMean.doubleValue() + sigma * sigma / 2), MathContext.DECIMAL64);
    }

    @Override
    public double variance() {
        double sigma2 = logDeviation.doubleValue() * logDeviation.doubleValue();
        return Math.expm1(sigma2) * Math.exp(2 * logMean.doubleValue() + sigma2);
    }

    @Override
    public double quantile(double u) {
        return Math.exp(logMean.doubleValue() + logDeviation.doubleValue() * StandardNormal.quantile(u));
    }
}
