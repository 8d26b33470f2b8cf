package dk.sagsgang.investment.engine;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Explanation;
import dk.sagsgang.investment.model.Payer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;

/** How each figure of a calculation came about, down to the product of inputs in a single year. */
public final class Explainer {
    private static final String DISCOUNTING = "PV = sum(amount(t) / product(1 + rate(i), i = 1..t))";
    private static final String SUMMING = "sum";

    private final Calculation calculation;

    public Explainer(Calculation calculation) {
        this.calculation = calculation;
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

    private Explanation figure(Bilingual label, Predicate<Flow> which) {
        List<String> lines = calculation.entries().stream()
                .map(Calculation.Entry::flow)
                .filter(which)
                .map(Flow::line)
                .distinct()
                .toList();
        List<Explanation> parts = lines.stream()
                .map(line -> line(line, flow -> which.test(flow) && flow.line().equals(line)))
                .toList();
        return new Explanation(label, present(which), SUMMING, parts);
    }

    private Explanation line(String name, Predicate<Flow> which) {
        List<Explanation> years = new ArrayList<>();
        for (int year = 0; year < calculation.stated().horizon(); year++) {
            List<Calculation.Entry> entries = entries(year, which);
            if (!entries.isEmpty()) {
                years.add(year(year, entries));
            }
        }
        return new Explanation(new Bilingual(name, name), present(which), DISCOUNTING, years);
    }

    private Explanation year(int year, List<Calculation.Entry> entries) {
        String calendar = String.valueOf(calculation.stated().calendarYear(year));
        BigDecimal sum =
                Calculation.sum(entries.stream().map(Calculation.Entry::amount).toList());
        BigDecimal factor = calculation.factors().get(year);
        String rule = kroner(sum) + " x " + Figures.digits(factor, 10);
        List<Explanation> products = entries.stream().map(this::product).toList();
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

    private List<Calculation.Entry> entries(int year, Predicate<Flow> which) {
        return calculation.entries().stream()
                .filter(entry -> entry.flow().year() == year && which.test(entry.flow()))
                .filter(entry -> entry.amount().signum() != 0)
                .toList();
    }

    private String present(Predicate<Flow> which) {
        return kroner(calculation.presentValue(calculation.byYear(which)));
    }

    private static String kroner(BigDecimal amount) {
        return Figures.oere(amount).toPlainString() + " kr.";
    }
}
