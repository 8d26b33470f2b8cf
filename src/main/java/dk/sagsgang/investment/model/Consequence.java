package dk.sagsgang.investment.model;

import java.util.List;
import java.util.Optional;

/**
 * What the programme changes in the use of one public service or benefit. A negative quantity is less of it.
 *
 * @param name for example Shelter days
 * @param unit what the quantities count, for example day
 * @param committee whose budget inside its payer
 * @param perSuccess change per success, by consequence year: the first entry is the first year with consequences
 * @param whileRunning change per participant while the effort runs, by year from the cohort's start; empty when none
 * @param prices who pays how much of a unit
 * @param level a common factor on all quantities, 1 as stated; carries the uncertainty of the whole line
 */
public record Consequence(
        String name,
        String unit,
        Optional<Committee> committee,
        List<Estimate> perSuccess,
        List<Estimate> whileRunning,
        List<PriceTerm> prices,
        Estimate level) {
    public Consequence {
        perSuccess = List.copyOf(perSuccess);
        whileRunning = List.copyOf(whileRunning);
        prices = List.copyOf(prices);
    }
}
