package dk.sagsgang.publishing.front;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.FrontDocument;
import dk.sagsgang.documents.casefile.DecisionLine;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.StructuredData;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front page: what is coming, what was decided, what is new. */
@Controller
class FrontPage {
    private final Documents documents;
    private final Pages pages;
    private final Clock clock;

    FrontPage(Documents documents, Pages pages, Clock clock) {
        this.documents = documents;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/")
    View show(Visit visit) {
        Open<FrontDocument> front = documents.getFront(LocalDate.now(clock.withZone(DateFormats.DENMARK)));
        var head = PageHead.of(pages.siteName(), MenuEntry.NONE)
                .describedBy(visit.t("front.description", pages.siteName()))
                .structuredAs(StructuredData.ofType("WebSite")
                        .with("name", pages.siteName())
                        .with("url", visit.absolute("/"))
                        .with("inLanguage", visit.language().code())
                        .with("potentialAction", searchAction(visit)));
        return pages.show("front", visit, head, front, Map.of("examples", front.map(each -> examples(each, visit))));
    }

    private static StructuredData searchAction(Visit visit) {
        return StructuredData.ofType("SearchAction")
                .with("target", visit.absolute("/soeg?q={search_term_string}"))
                .with("query-input", "required name=search_term_string");
    }

    /** A word, a body and a case number: the three ways in. */
    private static List<String> examples(FrontDocument front, Visit visit) {
        Stream<String> number = front.decisions().stream()
                .map(DecisionLine::caseFile)
                .filter(Objects::nonNull)
                .map(each -> Objects.requireNonNull(each).reference())
                .limit(1);
        Stream<String> body = front.decisions().stream()
                .map(each -> each.item().meeting().organization().name())
                .limit(1);
        return front.isEmpty()
                ? List.of()
                : Stream.of(Stream.of(visit.t("front.exampleWord")), body, number)
                        .flatMap(each -> each)
                        .toList();
    }
}
