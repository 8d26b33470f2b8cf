package dk.sagsgang.investment.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * What goes beyond the national model; each is off as {@link #none()} has it.
 *
 * @param rampUp share of the success rate that has come through in consequence year 1, 2, ...; the last one holds after; empty
 *     for full effect at once
 * @param dropOut yearly share of participants that leaves while the effort runs
 * @param runningYears years the effort runs for a cohort, in which drop-out happens
 * @param relapse yearly share of successes that is lost after the first consequence year
 */
public record Extensions(List<BigDecimal> rampUp, Estimate dropOut, int runningYears, Estimate relapse) {
    public Extensions {
        rampUp = List.copyOf(rampUp);
    }

    /** The national model as it is. */
    public static Extensions none() {
        return new Extensions(
                List.of(), Estimate.of("dropOut", BigDecimal.ZERO), 1, Estimate.of("relapse", BigDecimal.ZERO));
    }

    /** The share of the success rate that has come through in a consequence year, counted from 1. */
    public BigDecimal rampUp(int consequenceYear) {
        if (rampUp.isEmpty()) {
            return BigDecimal.ONE;
        }
        return rampUp.get(Math.min(consequenceYear, rampUp.size()) - 1);
    }
}
