package dk.sagsgang.investment.benefits.reading;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.LineId;
import dk.sagsgang.investment.benefits.PeopleCount;
import dk.sagsgang.investment.benefits.PeopleCount.Kind;
import dk.sagsgang.investment.benefits.Promise;
import dk.sagsgang.investment.benefits.Realised;
import dk.sagsgang.investment.benefits.ReportPeriod;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table of what was measured, one by one, and keeps those that are right. */
final class RowReader {
    private static final Bilingual PERIOD = new Bilingual(
            "Skriv et år (2025), et kvartal (2025-K1) eller en måned (2025-03).",
            "Write a year (2025), a quarter (2025-Q1) or a month (2025-03).");
    private static final Bilingual DATE =
            new Bilingual("Skriv en dato som 2026-01-31.", "Write a date such as 2026-01-31.");

    private final BenefitRegister register;
    private final List<Realised> realised = new ArrayList<>();
    private final List<PeopleCount> people = new ArrayList<>();

    RowReader(BenefitRegister register) {
        this.register = register;
    }

    List<Realised> realised() {
        return realised;
    }

    List<PeopleCount> people() {
        return people;
    }

    void read(Fields fields) {
        Optional<InvestmentPlan> plan = plan(fields);
        Optional<String> line = fields.requireText("line");
        Optional<ReportPeriod> period = period(fields);
        fields.require("recordedOn", DATE);
        Optional<LocalDate> day = fields.date("recordedOn");
        Optional<String> source = fields.requireText("source");
        Optional<Kind> kind = line.flatMap(RowReader::kind);
        Optional<Integer> count = kind.isPresent() ? fields.requireInteger("amount", 0, 10_000_000) : Optional.empty();
        Optional<Money> amount = kind.isPresent() ? Optional.empty() : Kroner.requireCell(fields, "amount");
        fields.refuseOthers();
        if (fields.problems().refused() || plan.isEmpty() || line.isEmpty() || period.isEmpty() || day.isEmpty()) {
            return;
        }
        InvestmentId investment = plan.get().id();
        String from = source.orElseThrow();
        if (kind.isPresent()) {
            add(fields, new PeopleCount(investment, kind.get(), period.get(), count.orElseThrow(), day.get(), from));
            return;
        }
        LineId id = new LineId(investment, line.get());
        if (isPromised(fields, plan.get(), id, period.get())) {
            add(fields, new Realised(id, period.get(), amount.orElseThrow(), day.get(), from));
        }
    }

    private Optional<InvestmentPlan> plan(Fields fields) {
        Optional<String> id = fields.requireText("investment");
        Optional<InvestmentPlan> plan = id.filter(InvestmentId::isId)
                .map(InvestmentId::new)
                .flatMap(register::find)
                .map(versions -> versions.current());
        if (id.isPresent() && plan.isEmpty()) {
            fields.problems()
                    .mismatch(
                            fields.find("investment").orElse(fields.value()),
                            new Bilingual(
                                    "Der er ingen plan for »" + id.get() + "«.",
                                    "There is no plan for \"" + id.get() + "\"."),
                            new Bilingual(
                                    "Ret id, eller indlæs planen først.", "Correct the id, or import the plan first."));
        }
        return plan;
    }

    private static Optional<ReportPeriod> period(Fields fields) {
        Optional<String> text = fields.requireText("period");
        Optional<ReportPeriod> period = text.flatMap(ReportPeriod::find);
        if (text.isPresent() && period.isEmpty()) {
            fields.problems().wrong(fields.find("period").orElse(fields.value()), PERIOD);
        }
        return period;
    }

    private static Optional<Kind> kind(String line) {
        return switch (line) {
            case RealisedTable.PARTICIPANTS -> Optional.of(Kind.PARTICIPANTS);
            case RealisedTable.SUCCESSES -> Optional.of(Kind.SUCCESSES);
            default -> Optional.empty();
        };
    }

    /** A measurement for a year without a promise would not be shown anywhere, so it is rejected. */
    private static boolean isPromised(Fields fields, InvestmentPlan plan, LineId id, ReportPeriod period) {
        Optional<Promise> line = plan.find(id);
        if (line.isEmpty()) {
            List<String> names =
                    plan.lines().stream().map(each -> each.id().name()).toList();
            fields.problems()
                    .mismatch(
                            fields.find("line").orElse(fields.value()),
                            new Bilingual(
                                    "Planen har ingen linje »" + id.name() + "«.",
                                    "The plan has no line \"" + id.name() + "\"."),
                            Suggestion.among(names, id.name()));
            return false;
        }
        boolean expected = line.get().profile().stream().anyMatch(year -> year.year() == period.year());
        if (!expected) {
            fields.problems()
                    .mismatch(
                            fields.find("period").orElse(fields.value()),
                            new Bilingual(
                                    "Planen venter intet af linjen i " + period.year() + ".",
                                    "The plan expects nothing for the line in " + period.year() + "."),
                            new Bilingual(
                                    "Ret året, eller skriv året i planen, også når der ventes 0.",
                                    "Correct the year, or add it to the plan, even if 0 is expected."));
        }
        return expected;
    }

    private void add(Fields fields, Realised row) {
        boolean contradicts = known(register.measurements(), realised).stream()
                .anyMatch(each -> each.line().equals(row.line())
                        && each.period().equals(row.period())
                        && each.recordedOn().equals(row.recordedOn())
                        && each.amount().compareTo(row.amount()) != 0);
        if (!refusedAsContradiction(fields, contradicts)) {
            realised.add(row);
        }
    }

    private void add(Fields fields, PeopleCount row) {
        boolean contradicts = known(register.people(), people).stream()
                .anyMatch(each -> each.investment().equals(row.investment())
                        && each.kind() == row.kind()
                        && each.period().equals(row.period())
                        && each.recordedOn().equals(row.recordedOn())
                        && each.people() != row.people());
        if (!refusedAsContradiction(fields, contradicts) && !refusedAsTooMany(fields, row)) {
            people.add(row);
        }
    }

    /** Nobody succeeds who did not take part: successes of one period are at most all participants up to its year. */
    private boolean refusedAsTooMany(Fields fields, PeopleCount row) {
        List<PeopleCount> participants = known(register.people(), people).stream()
                .filter(each -> each.investment().equals(row.investment()))
                .filter(each -> each.kind() == Kind.PARTICIPANTS)
                .filter(each -> each.period().year() <= row.period().year())
                .toList();
        long began = participants.stream().mapToLong(PeopleCount::people).sum();
        boolean tooMany = row.kind() == Kind.SUCCESSES && !participants.isEmpty() && row.people() > began;
        if (tooMany) {
            fields.problems()
                    .mismatch(
                            fields.find("amount").orElse(fields.value()),
                            new Bilingual(
                                    "Der er flere succeser (" + row.people() + ") end deltagere (" + began + ").",
                                    "There are more successes (" + row.people() + ") than participants (" + began
                                            + ")."),
                            new Bilingual(
                                    "Ret tallet, eller indlæs først deltagerne.",
                                    "Correct the number, or import the participants first."));
        }
        return tooMany;
    }

    private static <T> List<T> known(List<T> kept, List<T> read) {
        List<T> both = new ArrayList<>(kept);
        both.addAll(read);
        return both;
    }

    /** Two amounts of one day leave open which is the correction. */
    private static boolean refusedAsContradiction(Fields fields, boolean contradicts) {
        if (contradicts) {
            Yaml where = fields.find("recordedOn").orElse(fields.value());
            fields.problems()
                    .mismatch(
                            where,
                            new Bilingual(
                                    "Et andet beløb er opgjort for samme linje og periode samme dag.",
                                    "Another amount is recorded for the same line and period on the same day."),
                            new Bilingual(
                                    "Skriv den dag, rettelsen er opgjort; den nyeste gælder.",
                                    "Write the day of the correction; the latest one counts."));
        }
        return contradicts;
    }
}
