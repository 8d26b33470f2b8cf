package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.access.Open;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.published.CalculationDocument;
import dk.sagsgang.investment.published.CaseCalculations;
import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.investment.web.form.Field;
import dk.sagsgang.investment.web.form.FieldProblem;
import dk.sagsgang.investment.web.form.SerializedForm;
import dk.sagsgang.quantities.NumberFormats;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the calculation that a request carries: packed, kept with a case, pasted, one of the examples, or the form's own fields. */
public final class RequestResolver {
    private static final String REMOVE = "fjern";
    private static final Bilingual BROKEN = new Bilingual(
            "Beregningen i adressen er skåret over eller for stor. Åbn i stedet filen, hvis du har den.",
            "The calculation in the address is cut off or too large. Open its file instead, if you have it.");

    private final Calculator calculator;
    private final CaseCalculations kept;

    RequestResolver(Calculator calculator, CaseCalculations kept) {
        this.calculator = calculator;
        this.kept = kept;
    }

    /** What a request asks for; the first example when it asks for nothing. */
    public CalculatedForm of(HttpServletRequest request, NumberFormats numerals, int draws) {
        String pasted = request.getParameter("yaml");
        if (pasted != null && !pasted.isBlank()) {
            return calculator.open(pasted, numerals, draws);
        }
        String carried = request.getParameter("m");
        if (carried != null && !carried.isBlank()) {
            return carried(carried, numerals, draws);
        }
        Draft draft = draft(request);
        if (draft.isEmpty()) {
            return calculator.open(
                    Example.find(request.getParameter("eksempel")).yaml(), numerals, draws);
        }
        return calculator.calculate(draft, numerals, draws);
    }

    /** The calculation that a part of an address carries or names. */
    public CalculatedForm carried(String code, NumberFormats numerals, int draws) {
        Optional<String> yaml = KeptReference.find(code)
                .map(reference ->
                        find(reference).map(found -> found.line().version().text()))
                .orElseGet(() -> SerializedForm.unpack(code));
        return yaml.isPresent()
                ? calculator.open(yaml.get(), numerals, draws)
                : CalculatedForm.refused(new Draft(Map.of()), "", List.of(new FieldProblem(Field.REST, BROKEN)));
    }

    /** The kept version that a part of an address names. */
    public Optional<CalculationDocument> findKept(@Nullable String code) {
        return KeptReference.find(code).flatMap(this::find);
    }

    private Optional<CalculationDocument> find(KeptReference reference) {
        return kept.find(reference.slug(), reference.number(), Optional.of(reference.version()))
                .map(Open::value);
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
