package dk.sagsgang.publishing.casefile;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.reference.Anchors;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.LinkLine;
import dk.sagsgang.search.Hit;
import dk.sagsgang.search.Search;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds other items on the same subject as a case: public items that share the significant words of its title. */
@Component
class AlikeCases {
    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 5;
    private static final int TELLING = 6;
    private static final int MOST_WORDS = 4;

    private final Search search;

    AlikeCases(Search search) {
        this.search = search;
    }

    Open<List<LinkLine>> of(CaseDocument found, DateFormats formats) {
        String words = Arrays.stream(found.caseFile().title().split("[^\\p{L}]+"))
                .filter(word -> word.length() >= TELLING)
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
        return search.find(SearchQuery.of(words).onPage(1, LOOKED_AT))
                .map(page -> words.isBlank() ? List.of() : links(page, found, formats));
    }

    private static List<LinkLine> links(SearchPage page, CaseDocument found, DateFormats formats) {
        return page.hits().stream()
                .filter(hit -> !isOwn(hit, found))
                .limit(SHOWN)
                .map(hit -> new LinkLine(
                        "/moeder/" + hit.meeting() + "#" + Anchors.ofItem(hit.item()),
                        hit.title().text(),
                        hit.committeeName()
                                + hit.date()
                                        .map(day -> ", " + formats.date(day))
                                        .orElse("")))
                .toList();
    }

    private static boolean isOwn(Hit hit, CaseDocument found) {
        return hit.reference().map(found.caseFile().reference()::equals).orElse(false)
                || found.papers().stream()
                        .flatMap(paper -> paper.treatments().stream())
                        .anyMatch(item -> item.ref().meeting().slug().equals(hit.meeting())
                                && item.ref().number().equals(hit.item()));
    }
}
