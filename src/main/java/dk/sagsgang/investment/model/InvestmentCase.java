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
 * @param paying who pays and gains
 * @param costs what the effort costs
 * @param savedCosts what is no longer spent because of it
 * @param consequences what success changes
 * @param extensions what goes beyond the national model
 */
public record InvestmentCase(
        String title,
        TimeFrame frame,
        Payers paying,
        Discounting discounting,
        Effort effort,
        List<CostLine> costs,
        List<CostLine> savedCosts,
        List<Consequence> consequences,
        Extensions extensions) {
    public InvestmentCase {
        costs = List.copyOf(costs);
        savedCosts = List.copyOf(savedCosts);
        consequences = List.copyOf(consequences);
    }

    /** Everybody who pays and gains, in the order of the result. */
    public List<Payer> payers() {
        return paying.all();
    }

    /** Whether a payer is outside the public sector, such as the citizens themselves or firms. */
    public boolean isPrivate(Payer payer) {
        return paying.outsidePublic().contains(payer);
    }

    /** Whether a cohort begins in one of the years that are calculated. */
    public boolean isWithinHorizon(Cohort cohort) {
        return cohort.year() < horizon();
    }

    /** Who takes part. */
    public List<Cohort> cohorts() {
        return effort.cohorts();
    }

    /** A common factor on the number of participants, 1 as stated. */
    public Estimate participants() {
        return effort.participants();
    }

    /** The added share of those who complete that succeeds because of the effort. */
    public Estimate successRate() {
        return effort.successRate();
    }

    /** Years from a cohort's year to its first consequence year. */
    public int lag() {
        return effort.lag();
    }

    /** Rates by year. */
    public DiscountSchedule discount() {
        return discounting.discount();
    }

    /** Added to every rate, 0 as stated. */
    public Estimate discountShift() {
        return discounting.discountShift();
    }

    /** The price level of every figure of the result. */
    public PriceLevel priceLevel() {
        return frame.priceLevel();
    }

    /** Calendar year of year index 0. */
    public int startYear() {
        return frame.startYear();
    }

    /** Number of years calculated. */
    public int horizon() {
        return frame.horizon();
    }

    /** The calendar year of a year index. */
    public int calendarYear(int index) {
        return startYear() + index;
    }

    /** Every estimate of the case, each once, in the order of the file. */
    public List<Estimate> estimates() {
        List<Estimate> all = new ArrayList<>();
        all.add(successRate());
        all.add(participants());
        cohorts().forEach(cohort -> {
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
        all.addAll(List.of(discountShift(), extensions.dropOut(), extensions.relapse()));
        Map<String, Estimate> byName = new LinkedHashMap<>();
        all.forEach(estimate -> byName.putIfAbsent(estimate.name(), estimate));
        return List.copyOf(byName.values());
    }
}
