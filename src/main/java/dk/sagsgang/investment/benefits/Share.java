package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;

/**
 * What one payer or committee gains and pays over all investments.
 *
 * @param name the payer or committee, as the plans have it
 * @param gains what it gains
 * @param costs what it pays
 */
public record Share(String name, Tally gains, Tally costs) {
    /** Realised gains less what was spent, over the measured years. */
    public Money net() {
        return gains.realised().minus(costs.realised());
    }

    /** The same as it was expected. */
    public Money expectedNet() {
        return gains.expected().minus(costs.expected());
    }

    Share plus(Share other) {
        return new Share(name, gains.plus(other.gains), costs.plus(other.costs));
    }
}
