package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.Standing;
import dk.sagsgang.investment.published.BenefitsDocument;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.LocalDate;
import java.util.List;

/**
 * An investment in a few words, for the page of the case it was decided in.
 *
 * @param standing its state
 * @param sentences the result in sentences
 */
public record CasePromise(Standing standing, String sentences) {

    /** Those of the investments of one case. */
    public static List<CasePromise> of(BenefitsDocument document, LocalDate today, Visit visit) {
        Results results = new Results(visit, visit.language().numbers().typeset());
        return document.register().plans().stream()
                .map(plan -> Standing.of(document.register(), plan, today))
                .map(standing -> new CasePromise(standing, String.join(" ", results.sentences(standing))))
                .toList();
    }
}
