package dk.sagsgang.publishing.finding;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.finding.FindingDocument;
import dk.sagsgang.documents.finding.FindingFilter;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What does not add up in the sources, and each finding with its table and its lines. */
@Controller
class FindingPages {
    private final Documents documents;
    private final Pages pages;

    FindingPages(Documents documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/fund")
    View list(
            @RequestParam(name = "slags", defaultValue = "") String code,
            @RequestParam(name = "alvor", defaultValue = "") String severity,
            @RequestParam(name = "status", defaultValue = "") String status,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Visit visit) {
        var filter = new FindingFilter(
                Optional.of(code).filter(each -> !each.isEmpty()),
                findSeverity(severity),
                FindingStatus.find(status),
                page);
        var head = PageHead.of(visit.t("findings.title"), FindingPagesConfiguration.MENU)
                .describedBy(visit.t("findings.intro"));
        return pages.show(
                "findings", visit, head, documents.listFindings(filter), Map.of("filter", Open.unrestricted(filter)));
    }

    @GetMapping("/fund/{id:\\d{1,9}}")
    View show(@PathVariable int id, Visit visit) {
        Open<FindingDocument> opened = PageNotFound.get(documents.findFinding(id));
        FindingDocument finding = opened.value();
        String kind =
                visit.texts().find("finding.kind." + finding.finding().code()).orElse(visit.t("finding.title"));
        var head = PageHead.of(kind, FindingPagesConfiguration.MENU)
                .under(new Crumb(visit.t("findings.title"), "/fund"))
                .describedBy(finding.finding().message().danish());
        return pages.show("findingPage", visit, head, opened);
    }

    private static Optional<Severity> findSeverity(String name) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
