package dk.sagsgang.investment.benefits.reading;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.PromisedBenefit;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The gates of a plan, decided or not. */
final class GateReader {
    private static final Bilingual VERDICT = new Bilingual("Skriv go eller stop.", "Write go or stop.");
    private static final Bilingual DATE =
            new Bilingual("Skriv en dato som 2026-01-31.", "Write a date such as 2026-01-31.");

    private final Problems problems;

    GateReader(Problems problems) {
        this.problems = problems;
    }

    List<Gate> read(List<Yaml> values, List<PromisedBenefit> benefits) {
        List<String> names =
                benefits.stream().map(benefit -> benefit.id().name()).toList();
        return values.stream()
                .flatMap(value -> gate(Fields.of(value, problems), names).stream())
                .toList();
    }

    private Optional<Gate> gate(Fields fields, List<String> names) {
        fields.require("date", DATE);
        Optional<LocalDate> date = fields.date("date");
        Optional<String> criterion = fields.requireText("criterion");
        Optional<String> benefit = fields.text("benefit");
        if (benefit.isPresent() && !names.contains(benefit.get())) {
            problems.mismatch(
                    fields.find("benefit").orElse(fields.value()),
                    new Bilingual(
                            "Planen har ingen gevinst »" + benefit.get() + "«.",
                            "The plan has no gain \"" + benefit.get() + "\"."),
                    Suggestion.among(names, benefit.get()));
        }
        Optional<Gate.Decision> decision = decision(fields);
        fields.refuseOthers();
        return date.isPresent() && criterion.isPresent()
                ? Optional.of(new Gate(date.get(), criterion.get(), benefit, decision))
                : Optional.empty();
    }

    /** A verdict and its day belong together. */
    private Optional<Gate.Decision> decision(Fields fields) {
        Optional<String> verdict = fields.text("decision");
        Optional<LocalDate> on = fields.date("decided");
        Optional<String> reason = fields.text("reason");
        if (verdict.isEmpty()) {
            if (fields.find("decided").isPresent() || reason.isPresent()) {
                fields.require("decision", VERDICT);
            }
            return Optional.empty();
        }
        fields.require("decided", DATE);
        if (!verdict.get().equals("go") && !verdict.get().equals("stop")) {
            problems.wrong(fields.find("decision").orElse(fields.value()), VERDICT);
            return Optional.empty();
        }
        Gate.Verdict decided = verdict.get().equals("go") ? Gate.Verdict.GO : Gate.Verdict.STOP;
        return on.map(day -> new Gate.Decision(decided, day, reason));
    }
}
