package dk.sagsgang.publishing.casefile;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.view.BlockSource;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.StructuredData;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Cases, and each with its path, its texts and what was decided. */
@Controller
class CasePages {
    private final Documents documents;
    private final ObjectProvider<BlockSource<CaseDocument>> blocks;
    private final Pages pages;

    CasePages(Documents documents, ObjectProvider<BlockSource<CaseDocument>> blocks, Pages pages) {
        this.documents = documents;
        this.blocks = blocks;
        this.pages = pages;
    }

    @GetMapping("/sager")
    View list(@RequestParam(name = "side", defaultValue = "1") int page, Visit visit) {
        var head = PageHead.of(visit.t("cases.title"), CaseMenu.CASES).describedBy(visit.t("cases.description"));
        return pages.show("cases", visit, head, documents.listCases(Optional.empty(), page));
    }

    @GetMapping("/sager/{number}")
    View show(@PathVariable String number, Visit visit) {
        Open<CaseDocument> opened = PageNotFound.get(documents.findCase(number));
        CaseDocument found = opened.value();
        var head = PageHead.of(found.caseFile().title(), CaseMenu.CASES)
                .under(new Crumb(visit.t("cases.title"), "/sager"))
                .calledBriefly(found.caseFile().reference())
                .describedBy(visit.t(
                        "case.description",
                        found.caseFile().reference(),
                        found.caseFile().title()))
                .structuredAs(structured(found, visit));
        return pages.show(
                "case",
                visit,
                head,
                opened,
                Map.of(),
                blocks.orderedStream().flatMap(each -> each.blocks(opened, visit).stream()));
    }

    private static StructuredData structured(CaseDocument found, Visit visit) {
        return StructuredData.ofType("CreativeWork")
                .with("name", found.caseFile().title())
                .with("identifier", found.caseFile().reference())
                .with("url", visit.absolute("/sager/" + found.caseFile().slug()))
                .with("inLanguage", "da")
                .with(
                        "dateModified",
                        found.latest()
                                .flatMap(line -> Optional.ofNullable(
                                        line.item().meeting().date()))
                                .map(LocalDate::toString))
                .with(
                        "hasPart",
                        found.papers().stream()
                                .map(paper -> StructuredData.ofType("Article")
                                        .with("headline", paper.title())
                                        .asMap())
                                .toList());
    }
}
