package dk.sagsgang.investment.engine;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Explanation;
import dk.sagsgang.investment.model.Payer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How each figure of a calculation came about, down to the product of inputs in a single year. Where a year of a line has more
 * products than anybody reads, the year is explained by its sum alone.
 */
public final class Explainer {
    private static final String DISCOUNTING = "PV = sum(amount(t) / product(1 + rate(i), i = 1..t))";
    private static final String SUMMING = "sum";
    /** Products listed in all; a case with more has its years explained by their sums. */
    private static final int LISTED = 20_000;

    private final Calculation calculation;
    private final boolean listing;

    public Explainer(Calculation calculation) {
        this.calculation = calculation;
        this.listing = calculation.entries().size() <= LISTED;
    }

    /** The net present value: costs, and each payer's consequences. */
    public Explanation netPresentValue() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(figure(new Bilingual("Udgifter", "Costs"), flow -> flow.kind().isCost()));
        for (Payer payer : calculation.stated().payers()) {
            parts.add(consequences(payer));
        }
        BigDecimal net = calculation.presentValue().net();
        return new Explanation(
                new Bilingual("Nettoresultat, nutidsværdi", "Net result, present value"), kroner(net), SUMMING, parts);
    }

    /** One payer's consequences in present value. */
    public Explanation consequences(Payer payer) {
        return figure(
                new Bilingual("Konsekvenser for " + payer, "Consequences for " + payer),
                flow -> !flow.kind().isCost() && flow.payer().equals(payer));
    }

    /** One payer's own costs and own consequences in present value. */
    public Explanation ownNet(Payer payer) {
        Explanation costs = figure(
                new Bilingual("Udgifter for " + payer, "Costs of " + payer),
                flow -> flow.kind().isCost() && flow.payer().equals(payer));
        BigDecimal net =
                calculation.presentValue(calculation.byYear(flow -> flow.payer().equals(payer)));
        return new Explanation(
                new Bilingual(
                        "Nettoresultat for " + payer + ", nutidsværdi", "Net result of " + payer + ", present value"),
                kroner(net),
                SUMMING,
                List.of(costs, consequences(payer)));
    }

    private Explanation figure(Bilingual label, Predicate<Flow> which) {
        Map<String, List<Calculation.Entry>> lines = new LinkedHashMap<>();
        calculation.entries().stream()
                .filter(entry -> which.test(entry.flow()))
                .forEach(entry -> lines.computeIfAbsent(entry.flow().line(), _ -> new ArrayList<>())
                        .add(entry));
        List<Explanation> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, List<Calculation.Entry>> line : lines.entrySet()) {
            parts.add(line(line.getKey(), line.getValue()));
            sum = sum.add(present(line.getValue()));
        }
        return new Explanation(label, kroner(sum), SUMMING, parts);
    }

    private Explanation line(String name, List<Calculation.Entry> entries) {
        SortedMap<Integer, List<Calculation.Entry>> byYear = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.amount().signum() != 0)
                .forEach(entry -> byYear.computeIfAbsent(entry.flow().year(), _ -> new ArrayList<>())
                        .add(entry));
        List<Explanation> years = new ArrayList<>();
        byYear.forEach((year, ofYear) -> years.add(year(year, ofYear)));
        return new Explanation(new Bilingual(name, name), kroner(present(entries)), DISCOUNTING, years);
    }

    private Explanation year(int year, List<Calculation.Entry> entries) {
        String calendar = String.valueOf(calculation.stated().calendarYear(year));
        BigDecimal sum =
                Calculation.sum(entries.stream().map(Calculation.Entry::amount).toList());
        BigDecimal factor = calculation.factors().get(year);
        String rule = kroner(sum) + " x " + Figures.digits(factor, 10);
        List<Explanation> products =
                listing ? entries.stream().map(this::product).toList() : List.of();
        return new Explanation(new Bilingual(calendar, calendar), kroner(sum.multiply(factor)), rule, products);
    }

    private Explanation product(Calculation.Entry entry) {
        int cohort = entry.flow().cohort();
        Bilingual label = cohort < 0
                ? new Bilingual("Beløb", "Amount")
                : new Bilingual("Årgang " + (cohort + 1), "Cohort " + (cohort + 1));
        StringJoiner formula = new StringJoiner(" x ");
        formula.add(Figures.digits(entry.term().coefficient(), 10));
        for (Factor factor : entry.term().factors()) {
            BigDecimal value = factor.value(calculation.assumptions());
            if (value.compareTo(BigDecimal.ONE) != 0) {
                formula.add(Figures.digits(value, 10) + " (" + factor.estimate().name() + ")");
            }
        }
        return new Explanation(label, kroner(entry.amount()), formula.toString(), List.of());
    }

    private BigDecimal present(List<Calculation.Entry> entries) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Calculation.Entry entry : entries) {
            sum = sum.add(entry.amount()
                    .multiply(calculation.factors().get(entry.flow().year())));
        }
        return sum;
    }

    private static String kroner(BigDecimal amount) {
        return Figures.oere(amount).toPlainString() + " kr.";
    }
}
