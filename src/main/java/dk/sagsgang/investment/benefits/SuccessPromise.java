package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.distribution.Beta;
import java.math.BigDecimal;

/**
 * How many were expected to take part, and what share of them to succeed.
 *
 * @param participants expected in all
 * @param rate expected share that succeeds, between 0 and 1
 * @param deviation how sure that was, as a standard deviation of the rate
 */
public record SuccessPromise(int participants, BigDecimal rate, BigDecimal deviation) {
    public SuccessPromise {
        Reestimate.prior(rate, deviation);
    }

    /** What was believed of the rate, as a distribution. */
    public Beta prior() {
        return Reestimate.prior(rate, deviation);
    }
}
