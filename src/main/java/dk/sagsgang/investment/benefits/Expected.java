package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;

/**
 * What a benefit is expected to give in a year, with the interval that contains nine in ten outcomes.
 *
 * @param year budget year
 * @param amount expected gain; a loss is negative
 * @param low 5 % quantile, at most {@code amount}
 * @param high 95 % quantile, at least {@code amount}
 */
public record Expected(int year, Money amount, Money low, Money high) {
    public Expected {
        if (low.compareTo(amount) > 0 || amount.compareTo(high) > 0) {
            throw new IllegalArgumentException("What is expected lies within its interval, in " + year);
        }
    }

    /** Whether it was taken as certain: costs often are. */
    public boolean isCertain() {
        return low.compareTo(high) == 0;
    }

    /** Whether an outcome is in the interval, its ends included. */
    public boolean covers(Money outcome) {
        return low.compareTo(outcome) <= 0 && outcome.compareTo(high) <= 0;
    }
}
