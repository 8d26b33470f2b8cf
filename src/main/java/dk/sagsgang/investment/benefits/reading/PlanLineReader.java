package dk.sagsgang.investment.benefits.reading;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.benefits.Baseline;
import dk.sagsgang.investment.benefits.Expected;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.LineId;
import dk.sagsgang.investment.benefits.PromisedBenefit;
import dk.sagsgang.investment.benefits.PromisedCost;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The gains and costs of a plan. */
final class PlanLineReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9æøå](?:[a-z0-9æøå-]{0,58}[a-z0-9æøå])?");
    private static final Bilingual NAMED = new Bilingual(
            "Skriv et id med små bogstaver, tal og bindestreger, som ikke er brugt før og ikke er "
                    + RealisedTable.PARTICIPANTS + " eller " + RealisedTable.SUCCESSES + ".",
            "Write a lower-case id that is not in use and is not a reserved word of the measurements table.");
    private static final Bilingual SOME = new Bilingual("Skriv mindst én.", "Write at least one.");
    private static final Bilingual TRUTH = new Bilingual("Skriv true eller false.", "Write true or false.");
    private static final Bilingual ORDER = new Bilingual(
            "Skriv low, som højst er amount, og high, som mindst er amount.",
            "Write a low of at most the amount and a high of at least the amount.");

    private final InvestmentId investment;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>(Set.of(RealisedTable.PARTICIPANTS, RealisedTable.SUCCESSES));

    PlanLineReader(InvestmentId investment, Problems problems) {
        this.investment = investment;
        this.problems = problems;
    }

    /** The items of a list that must be given and must hold something. */
    static List<Yaml> requireSome(Fields fields, String name) {
        List<Yaml> items = fields.requireList(name);
        if (items.isEmpty() && fields.find(name).isPresent()) {
            fields.problems().wrong(fields.find(name).get(), SOME);
        }
        return items;
    }

    List<PromisedBenefit> benefits(List<Yaml> values) {
        return values.stream()
                .map(value -> Fields.of(value, problems))
                .flatMap(fields -> benefit(fields).stream())
                .toList();
    }

    List<PromisedCost> costs(List<Yaml> values) {
        return values.stream()
                .map(value -> Fields.of(value, problems))
                .flatMap(fields -> cost(fields).stream())
                .toList();
    }

    private Optional<PromisedBenefit> benefit(Fields fields) {
        int errors = problems.list().size();
        String name = name(fields);
        String title = text(fields, "title");
        Payer payer = new Payer(text(fields, "payer"));
        String owner = text(fields, "owner");
        String committee = text(fields, "committee");
        String account = text(fields, "account");
        Optional<Baseline> baseline = fields.require(
                        "baseline", new Bilingual("Skriv {value, unit, measured}.", "Write {value, unit, measured}."))
                .flatMap(value -> baseline(Fields.of(value, problems)));
        String method = text(fields, "method");
        boolean cashable = truth(fields, "cashable");
        List<Expected> profile = profile(fields, true);
        fields.refuseOthers();
        return problems.list().size() > errors || baseline.isEmpty()
                ? Optional.empty()
                : Optional.of(new PromisedBenefit(
                        new LineId(investment, name),
                        title,
                        payer,
                        owner,
                        committee,
                        account,
                        baseline.get(),
                        method,
                        cashable,
                        profile));
    }

    private Optional<PromisedCost> cost(Fields fields) {
        int errors = problems.list().size();
        String name = name(fields);
        String title = text(fields, "title");
        Payer payer = new Payer(text(fields, "payer"));
        String committee = text(fields, "committee");
        String account = text(fields, "account");
        List<Expected> profile = profile(fields, false);
        fields.refuseOthers();
        return problems.list().size() > errors
                ? Optional.empty()
                : Optional.of(
                        new PromisedCost(new LineId(investment, name), title, payer, committee, account, profile));
    }

    private String name(Fields fields) {
        Optional<String> name = fields.requireText("id");
        if (name.isPresent() && (!NAME.matcher(name.get()).matches() || !taken.add(name.get()))) {
            problems.wrong(fields.find("id").orElse(fields.value()), NAMED);
        }
        return name.orElse("?");
    }

    /** A text that must be given; a word in its place when it is not, since the line is then refused anyway. */
    private static String text(Fields fields, String field) {
        return fields.requireText(field).orElse("?");
    }

    private boolean truth(Fields fields, String field) {
        Optional<Yaml> value = fields.require(field, TRUTH);
        if (value.isPresent() && value.get() instanceof Yaml.Scalar scalar) {
            if (scalar.text().equals("true") || scalar.text().equals("false")) {
                return scalar.text().equals("true");
            }
            problems.wrong(scalar, TRUTH);
        }
        return false;
    }

    private static Optional<Baseline> baseline(Fields fields) {
        Optional<BigDecimal> value = fields.requireNumber("value", Range.ANY);
        Optional<String> unit = fields.requireText("unit");
        fields.require("measured", new Bilingual("Skriv en dato som 2026-01-31.", "Write a date such as 2026-01-31."));
        Optional<LocalDate> measured = fields.date("measured");
        fields.refuseOthers();
        return value.isPresent() && unit.isPresent() && measured.isPresent()
                ? Optional.of(new Baseline(value.get(), unit.get(), measured.get()))
                : Optional.empty();
    }

    private List<Expected> profile(Fields fields, boolean interval) {
        Set<Integer> years = new HashSet<>();
        List<Expected> profile = new ArrayList<>();
        for (Yaml value : requireSome(fields, "expected")) {
            expected(Fields.of(value, problems), interval, years).ifPresent(profile::add);
        }
        return profile;
    }

    /** A cost without an interval is taken as certain. */
    private Optional<Expected> expected(Fields fields, boolean interval, Set<Integer> years) {
        Optional<Integer> year = fields.requireInteger("year", 1970, 2200);
        Optional<Money> amount = Kroner.require(fields, "amount");
        boolean given = interval
                || fields.find("low").isPresent()
                || fields.find("high").isPresent();
        Optional<Money> low = given ? Kroner.require(fields, "low") : amount;
        Optional<Money> high = given ? Kroner.require(fields, "high") : amount;
        fields.refuseOthers();
        if (year.isPresent() && !years.add(year.get())) {
            problems.wrong(
                    fields.find("year").orElse(fields.value()),
                    new Bilingual("Skriv hvert år én gang.", "Write each year once."));
            return Optional.empty();
        }
        if (year.isEmpty() || amount.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().compareTo(amount.get()) > 0 || amount.get().compareTo(high.get()) > 0) {
            problems.wrong(fields.find("amount").orElse(fields.value()), ORDER);
            return Optional.empty();
        }
        return Optional.of(new Expected(year.get(), amount.get(), low.get(), high.get()));
    }
}
