package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.distribution.Beta;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A success rate re-estimated from what happened: a beta prior and a binomial outcome give a beta posterior.
 *
 * @param prior the prior, as a beta distribution; shown beside the result
 * @param successes how many succeeded
 * @param participants of how many
 * @param posterior what to believe now
 */
public record Reestimate(Beta prior, int successes, int participants, Beta posterior) {

    /** @throws IllegalArgumentException unless from none to all of the participants succeeded */
    public static Reestimate of(Beta prior, int successes, int participants) {
        if (successes < 0 || successes > participants) {
            throw new IllegalArgumentException(successes + " of " + participants + " cannot have succeeded");
        }
        Beta posterior = new Beta(
                prior.alpha().add(BigDecimal.valueOf(successes)),
                prior.beta().add(BigDecimal.valueOf(participants - successes)));
        return new Reestimate(prior, successes, participants, posterior);
    }

    /**
     * The prior with a predicted mean and standard deviation.
     *
     * @throws IllegalArgumentException when no beta distribution has them
     */
    public static Beta prior(BigDecimal mean, BigDecimal deviation) {
        BigDecimal spread = mean.multiply(BigDecimal.ONE.subtract(mean));
        BigDecimal variance = deviation.multiply(deviation);
        if (variance.signum() <= 0 || spread.compareTo(variance) <= 0) {
            throw new IllegalArgumentException("No share has mean " + mean + " and deviation " + deviation);
        }
        BigDecimal size = spread.divide(variance, MathContext.DECIMAL64).subtract(BigDecimal.ONE);
        return new Beta(
                mean.multiply(size, MathContext.DECIMAL64),
                BigDecimal.ONE.subtract(mean).multiply(size, MathContext.DECIMAL64));
    }

    /** The expected success rate now. */
    public BigDecimal rate() {
        return posterior.mean();
    }

    /** Lower end of the interval that holds the rate with 90 % probability. */
    public double low() {
        return posterior.quantile(0.05);
    }

    /** Upper end of it. */
    public double high() {
        return posterior.quantile(0.95);
    }
}
