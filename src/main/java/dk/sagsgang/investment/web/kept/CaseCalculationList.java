package dk.sagsgang.investment.web.kept;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.investment.published.CalculationLine;
import dk.sagsgang.investment.published.CaseCalculations;
import dk.sagsgang.publishing.site.view.Block;
import dk.sagsgang.publishing.site.view.BlockSource;
import dk.sagsgang.publishing.site.view.PageSection;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The calculations kept with a case, beside it. */
@Component
class CaseCalculationList implements BlockSource<CaseDocument> {
    private static final int AFTER_PRINTED_TABLES = 10;

    private final CaseCalculations calculations;

    CaseCalculationList(CaseCalculations calculations) {
        this.calculations = calculations;
    }

    @Override
    public List<Block> blocks(Open<CaseDocument> shown, Visit visit) {
        Open<List<CalculationLine>> kept =
                calculations.listOfCase(shown.value().caseFile().slug());
        return kept.value().isEmpty()
                ? List.of()
                : List.of(new Block(
                        PageSection.ECONOMY,
                        AFTER_PRINTED_TABLES,
                        "investment/keptOfCase",
                        Map.of("kept", kept, "tables", kept.map(_ -> new KeptTables(visit)))));
    }
}
