package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.investment.published.CaseBenefits;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.Block;
import dk.sagsgang.publishing.site.view.BlockSource;
import dk.sagsgang.publishing.site.view.PageSection;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was promised in a case and what was achieved, beside the case. */
@Component
class CasePromises implements BlockSource<CaseDocument> {
    private final CaseBenefits benefits;
    private final Clock clock;

    CasePromises(CaseBenefits benefits, Clock clock) {
        this.benefits = benefits;
        this.clock = clock;
    }

    @Override
    public List<Block> blocks(Open<CaseDocument> shown, Visit visit) {
        LocalDate today = LocalDate.now(clock.withZone(DateFormats.DENMARK));
        Open<List<CasePromise>> promises =
                benefits.get(shown.value().caseFile().slug()).map(document -> CasePromise.of(document, today, visit));
        return promises.value().isEmpty()
                ? List.of()
                : List.of(new Block(PageSection.EFFECT, 0, "investment/benefits/ofCase", Map.of("promises", promises)));
    }
}
