package dk.sagsgang.investment.distribution;

import java.math.BigDecimal;
import java.util.List;

/**
 * The normal distribution, not cut off anywhere.
 *
 * @param mean its centre
 * @param deviation its standard deviation, above zero
 */
public record Normal(BigDecimal mean, BigDecimal deviation) implements Distribution {
    public Normal {
        if (deviation.signum() <= 0) {
            throw new IllegalArgumentException("A normal distribution needs a standard deviation above zero");
        }
    }

    @Override
    public String name() {
        return "normal";
    }

    @Override
    public List<BigDecimal> parameters() {
        return List.of(mean, deviation);
    }

    @Override
    public double variance() {
        return deviation.doubleValue() * deviation.doubleValue();
    }

    @Override
    public double quantile(double u) {
        return mean.doubleValue() + deviation.doubleValue() * StandardNormal.quantile(u);
    }
}
