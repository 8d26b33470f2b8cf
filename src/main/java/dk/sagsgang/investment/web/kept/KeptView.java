package dk.sagsgang.investment.web.kept;

import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.published.CalculationDocument;
import dk.sagsgang.investment.web.calculator.ResultView;
import dk.sagsgang.investment.web.form.Limits;
import dk.sagsgang.investment.web.form.SerializedForm;
import java.util.Optional;

/**
 * What a kept calculation's page shows.
 *
 * @param document the version
 * @param result its result, empty when none was stored and the site cannot calculate it
 * @param recalculated whether the result was calculated again, since none was stored when it was kept
 * @param opens whether the calculator has room for the file
 * @param tables its tables
 * @param choices what it can be set side by side with
 */
public record KeptView(
        CalculationDocument document,
        Optional<ResultView> result,
        boolean recalculated,
        boolean opens,
        KeptTables tables,
        Choices choices) {

    /** Why it is stale, where it is. */
    public Optional<Freshness.Stale> stale() {
        return document.line().freshness() instanceof Freshness.Stale stale ? Optional.of(stale) : Optional.empty();
    }

    /** The renewed file as it travels in an address, where it is small enough to. */
    public Optional<String> renewed() {
        return document.rerun()
                .map(rerun -> SerializedForm.pack(rerun.renewal().text()))
                .filter(packed -> packed.length() <= Limits.PACKED);
    }
}
