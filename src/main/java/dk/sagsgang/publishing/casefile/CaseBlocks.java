package dk.sagsgang.publishing.casefile;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.Block;
import dk.sagsgang.publishing.site.view.BlockSource;
import dk.sagsgang.publishing.site.view.LinkLine;
import dk.sagsgang.publishing.site.view.PageSection;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the record itself has beside a case: its tables, findings, attachments, and cases like it. */
@Component
class CaseBlocks implements BlockSource<CaseDocument> {
    private static final int ALIKE = 10;

    private final AlikeCases alikeCases;

    CaseBlocks(AlikeCases alikeCases) {
        this.alikeCases = alikeCases;
    }

    @Override
    public List<Block> blocks(Open<CaseDocument> opened, Visit visit) {
        CaseDocument shown = opened.value();
        var blocks = new ArrayList<Block>();
        if (!shown.tables().isEmpty()) {
            blocks.add(new Block(PageSection.ECONOMY, 0, "beside/tables", Map.of("it", opened)));
        }
        if (!shown.findings().isEmpty()) {
            blocks.add(new Block(PageSection.FINDINGS, 0, "beside/findings", Map.of("it", opened)));
        }
        if (!shown.attachments().isEmpty()) {
            blocks.add(new Block(PageSection.ATTACHMENTS, 0, "beside/attachments", Map.of("it", opened)));
        }
        if (!shown.siblings().isEmpty()) {
            blocks.add(new Block(PageSection.RELATED, 0, "beside/siblings", Map.of("it", opened)));
        }
        Open<List<LinkLine>> alike = alikeCases.of(shown, DateFormats.in(visit.language()));
        if (!alike.value().isEmpty()) {
            blocks.add(new Block(
                    PageSection.RELATED,
                    ALIKE,
                    "beside/links",
                    Map.of("heading", alike.map(_ -> visit.t("case.alike")), "links", alike)));
        }
        return blocks;
    }
}
