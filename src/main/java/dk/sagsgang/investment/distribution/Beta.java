package dk.sagsgang.investment.distribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A share between 0 and 1, as known after {@code alpha} successes and {@code beta} failures.
 *
 * @param alpha above zero
 * @param beta above zero
 */
public record Beta(BigDecimal alpha, BigDecimal beta) implements Distribution {
    public Beta {
        if (alpha.signum() <= 0 || beta.signum() <= 0) {
            throw new IllegalArgumentException("A beta distribution needs two parameters above zero");
        }
    }

    @Override
    public String name() {
        return "beta";
    }

    @Override
    public List<BigDecimal> parameters() {
        return List.of(alpha, beta);
    }

    @Override
    public BigDecimal mean() {
        return alpha.divide(alpha.add(beta), MathContext.DECIMAL128);
    }

    @Override
    public double variance() {
        double a = alpha.doubleValue();
        double b = beta.doubleValue();
        return a * b / ((a + b) * (a + b) * (a + b + 1));
    }

    @Override
    public double quantile(double u) {
        return IncompleteBeta.inverse(alpha.doubleValue(), beta.doubleValue(), u);
    }

    /** The density at {@code x}, strictly between 0 and 1. */
    public double density(double x) {
        return IncompleteBeta.density(alpha.doubleValue(), beta.doubleValue(), x);
    }
}
