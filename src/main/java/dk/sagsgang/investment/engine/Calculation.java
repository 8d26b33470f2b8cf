package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Committee;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.Payer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A case calculated: every flow with its amount. Exact until discounted; discount factors have 34 digits. Nothing is rounded
 * here; figures are rounded to the øre where they are printed. Immutable and thread-safe.
 */
public final class Calculation {
    /** A flow with its undiscounted amount; a gain is positive. */
    public record Entry(FlowTerm term, BigDecimal amount) {
        /** The flow of money that the entry is of. */
        public Flow flow() {
            return term.flow();
        }
    }

    private final InvestmentCase stated;
    private final Assumptions assumptions;
    private final List<Entry> entries;
    private final List<BigDecimal> factors;

    private Calculation(InvestmentCase stated, Assumptions assumptions, List<FlowTerm> terms) {
        this.stated = stated;
        this.assumptions = assumptions;
        this.entries = terms.stream()
                .map(term -> new Entry(term, term.amount(assumptions)))
                .toList();
        this.factors = stated.discount().factors(stated.horizon(), assumptions.valueOf(stated.discountShift()));
    }

    /** Calculates a case as it is stated. */
    public static Calculation of(InvestmentCase stated) {
        return of(stated, Assumptions.AS_STATED);
    }

    /** Calculates a case with some of its numbers replaced. */
    public static Calculation of(InvestmentCase stated, Assumptions assumptions) {
        return new Calculation(stated, assumptions, FlowTerms.of(stated, assumptions));
    }

    /** The investment as it was stated. */
    public InvestmentCase stated() {
        return stated;
    }

    /** The values that its estimates were given. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** Every flow of money with its amounts by year, in the order in which they were stated. */
    public List<Entry> entries() {
        return entries;
    }

    /** Discount factors by year index. */
    public List<BigDecimal> factors() {
        return factors;
    }

    /** Calendar years by year index. */
    public List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = 0; year < stated.horizon(); year++) {
            years.add(stated.calendarYear(year));
        }
        return years;
    }

    /** Undiscounted sums by year of the flows that a condition picks. */
    public List<BigDecimal> byYear(Predicate<Flow> which) {
        List<BigDecimal> sums = new ArrayList<>(Collections.nCopies(stated.horizon(), BigDecimal.ZERO));
        for (Entry entry : entries) {
            if (which.test(entry.flow())) {
                sums.set(entry.flow().year(), sums.get(entry.flow().year()).add(entry.amount()));
            }
        }
        return sums;
    }

    /** Saved costs less costs, by year; a cost is negative. */
    public List<BigDecimal> costByYear() {
        return byYear(flow -> flow.kind().isCost());
    }

    /** A payer's consequences by year, a gain positive, costs not included. */
    public List<BigDecimal> consequencesByYear(Payer payer) {
        return byYear(flow -> !flow.kind().isCost() && flow.payer().equals(payer));
    }

    /** Everything for all payers, by year. */
    public List<BigDecimal> netByYear() {
        return byYear(_ -> true);
    }

    /** The sum over years, undiscounted: the effect on budgets. */
    public static BigDecimal sum(List<BigDecimal> byYear) {
        return byYear.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The present value in the start year of yearly amounts. */
    public BigDecimal presentValue(List<BigDecimal> byYear) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 0; year < byYear.size(); year++) {
            sum = sum.add(byYear.get(year).multiply(factors.get(year)));
        }
        return sum;
    }

    /** The sums over all years in kroner of the price level, not discounted. */
    public Totals undiscounted() {
        return totals(Calculation::sum);
    }

    /** The sums over all years in kroner, each year multiplied by its discount factor. */
    public Totals presentValue() {
        return totals(this::presentValue);
    }

    /** Present value by payer of its own costs and its own consequences together. */
    public Map<Payer, BigDecimal> ownNet() {
        Map<Payer, BigDecimal> own = new LinkedHashMap<>();
        stated.payers()
                .forEach(payer ->
                        own.put(payer, presentValue(byYear(flow -> flow.payer().equals(payer)))));
        return own;
    }

    /** The present value in kroner of what public payers spend and gain together. */
    public BigDecimal publicNet() {
        return presentValue(byYear(flow -> !stated.isPrivate(flow.payer())));
    }

    /** Undiscounted net by committee and year, for every committee that a line names. */
    public Map<Committee, List<BigDecimal>> netByCommittee() {
        Map<Committee, List<BigDecimal>> nets = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.flow()
                    .committee()
                    .ifPresent(committee -> nets.computeIfAbsent(
                            committee,
                            name -> byYear(flow ->
                                    flow.committee().filter(name::equals).isPresent())));
        }
        return nets;
    }

    private Totals totals(Function<List<BigDecimal>, BigDecimal> total) {
        BigDecimal cost = total.apply(costByYear());
        Map<Payer, BigDecimal> gains = new LinkedHashMap<>();
        BigDecimal net = cost;
        for (Payer payer : stated.payers()) {
            BigDecimal gain = total.apply(consequencesByYear(payer));
            gains.put(payer, gain);
            net = net.add(gain);
        }
        return new Totals(cost, gains, net);
    }
}
