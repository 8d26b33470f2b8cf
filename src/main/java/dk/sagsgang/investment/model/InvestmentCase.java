package dk.sagsgang.investment.model;

import dk.sagsgang.quantities.PriceLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An investment case as stated: everything the calculation needs, nothing calculated. Immutable.
 *
 * @param title what the effort is called
 * @param priceLevel the price level of every figure of the result
 * @param startYear calendar year of year index 0
 * @param horizon number of years calculated
 * @param payers in the order of the result
 * @param discount rates by year
 * @param discountShift added to every rate, 0 as stated
 * @param cohorts who takes part
 * @param participants a common factor on the number of participants, 1 as stated
 * @param successRate the added share of those who complete that succeeds because of the effort
 * @param lag years from a cohort's year to its first consequence year
 * @param costs what the effort costs
 * @param savedCosts what is no longer spent because of it
 * @param consequences what success changes
 * @param extensions what goes beyond the national model
 */
public record InvestmentCase(
        String title,
        PriceLevel priceLevel,
        int startYear,
        int horizon,
        List<Payer> payers,
        DiscountSchedule discount,
        Estimate discountShift,
        List<Cohort> cohorts,
        Estimate participants,
        Estimate successRate,
        int lag,
        List<CostLine> costs,
        List<CostLine> savedCosts,
        List<Consequence> consequences,
        Extensions extensions) {
    public InvestmentCase {
        payers = List.copyOf(payers);
        cohorts = List.copyOf(cohorts);
        costs = List.copyOf(costs);
        savedCosts = List.copyOf(savedCosts);
        consequences = List.copyOf(consequences);
        if (horizon < 1 || horizon > 200) {
            throw new IllegalArgumentException("A horizon is 1 to 200 years, not " + horizon);
        }
    }

    /** The calendar year of a year index. */
    public int calendarYear(int index) {
        return startYear + index;
    }

    /** Every estimate of the case, each once, in the order of the file. */
    public List<Estimate> estimates() {
        List<Estimate> all = new ArrayList<>();
        all.add(successRate);
        all.add(participants);
        cohorts.forEach(cohort -> {
            all.add(cohort.participants());
            all.add(cohort.completion());
            cohort.successRate().ifPresent(all::add);
        });
        Stream.concat(costs.stream(), savedCosts.stream()).forEach(line -> {
            all.add(line.level());
            all.addAll(line.amounts());
            line.perParticipant().ifPresent(all::add);
        });
        consequences.forEach(consequence -> {
            all.add(consequence.level());
            all.addAll(consequence.perSuccess());
            all.addAll(consequence.whileRunning());
            consequence.prices().forEach(price -> all.add(price.amount()));
        });
        all.addAll(List.of(discountShift, extensions.dropOut(), extensions.relapse()));
        Map<String, Estimate> byName = new LinkedHashMap<>();
        all.forEach(estimate -> byName.putIfAbsent(estimate.name(), estimate));
        return List.copyOf(byName.values());
    }
}
