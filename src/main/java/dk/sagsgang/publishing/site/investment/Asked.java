package dk.sagsgang.publishing.site.investment;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.publishing.site.investment.form.Draft;
import dk.sagsgang.publishing.site.investment.form.Field;
import dk.sagsgang.publishing.site.investment.form.FieldProblem;
import dk.sagsgang.publishing.site.investment.form.Numerals;
import dk.sagsgang.publishing.site.investment.form.Packed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the calculation that a request carries: packed, pasted, one of the examples, or the form's own fields. */
final class Asked {
    private static final String REMOVE = "fjern";
    private static final Bilingual BROKEN = new Bilingual(
            "Beregningen i adressen er skåret over eller for stor. Åbn i stedet filen, hvis du har den.",
            "The calculation in the address is cut off or too large. Open its file instead, if you have it.");

    private final Calculator calculator;

    Asked(Calculator calculator) {
        this.calculator = calculator;
    }

    /** What a request asks for; the first example when it asks for nothing. */
    Outcome of(HttpServletRequest request, Numerals numerals, int draws) {
        String pasted = request.getParameter("yaml");
        if (pasted != null && !pasted.isBlank()) {
            return calculator.open(pasted, numerals, draws);
        }
        String packed = request.getParameter("m");
        if (packed != null && !packed.isBlank()) {
            return packed(packed, numerals, draws);
        }
        Draft draft = draft(request);
        if (draft.isEmpty()) {
            return calculator.open(
                    Example.find(request.getParameter("eksempel")).yaml(), numerals, draws);
        }
        return calculator.calculate(draft, numerals, draws);
    }

    Outcome packed(String code, Numerals numerals, int draws) {
        Optional<String> yaml = Packed.unpack(code);
        return yaml.isPresent()
                ? calculator.open(yaml.get(), numerals, draws)
                : Outcome.refused(new Draft(Map.of()), "", List.of(new FieldProblem(Field.REST, BROKEN)));
    }

    /** Which example a request shows, or empty when it carries a calculation of its own. */
    static Optional<Example> example(HttpServletRequest request) {
        boolean own = request.getParameter("m") != null
                || request.getParameter("yaml") != null
                || !draft(request).isEmpty();
        return own ? Optional.empty() : Optional.of(Example.find(request.getParameter("eksempel")));
    }

    private static Draft draft(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!List.of("m", "yaml", "eksempel", "grund", "figur", REMOVE).contains(name)) {
                fields.put(name, values[0]);
            }
        });
        Draft draft = new Draft(fields);
        String removed = request.getParameter(REMOVE);
        return removed == null ? draft : draft.without(removed);
    }
}
