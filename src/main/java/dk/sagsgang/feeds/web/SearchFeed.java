package dk.sagsgang.feeds.web;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.reference.Anchors;
import dk.sagsgang.feeds.atom.AtomEntry;
import dk.sagsgang.feeds.table.Sheet;
import dk.sagsgang.feeds.table.SheetCell;
import dk.sagsgang.publishing.search.SearchForm;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.search.Hit;
import dk.sagsgang.search.Search;
import dk.sagsgang.search.SearchPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A saved search: what it finds, as a feed and as a table. */
@Controller
class SearchFeed {
    private static final int MOST = 100;

    private final Search search;
    private final Pages pages;

    SearchFeed(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/soeg.atom")
    ResponseEntity<String> feed(SearchForm form, Visit visit) {
        boolean current = search.isCurrent();
        var answer = FeedAnswers.feed(visit, pages, find(form).map(found -> channel(found, form, visit)));
        return current ? answer : unkept(answer);
    }

    @GetMapping("/soeg.csv")
    ResponseEntity<String> table(SearchForm form, Visit visit) {
        boolean current = search.isCurrent();
        var answer = FeedAnswers.table("soegning", find(form).map(found -> sheet(found, visit)));
        return current ? answer : unkept(answer);
    }

    private static Sheet sheet(SearchPage found, Visit visit) {
        return new Sheet(
                ListTables.columns(visit, "body", "day", "item", "title", "case", "outcome", "address"),
                found.hits().stream()
                        .map(hit -> List.of(
                                SheetCell.of(hit.committeeName()),
                                SheetCell.of(hit.date().orElse(null)),
                                SheetCell.of(hit.item()),
                                SheetCell.of(hit.title().text()),
                                SheetCell.of(hit.reference()),
                                SheetCell.of(ListTables.outcomes(hit.outcomes(), visit)),
                                SheetCell.of(visit.absolute(address(hit)))))
                        .toList());
    }

    private static Channel channel(SearchPage found, SearchForm form, Visit visit) {
        return new Channel(
                visit.t("feeds.search", form.words()),
                "/soeg?" + visit.query(),
                found.hits().stream()
                        .filter(hit -> hit.date().isPresent())
                        .sorted(Comparator.comparing((Hit hit) -> hit.date().orElseThrow())
                                .reversed())
                        .map(hit -> entry(hit, visit))
                        .toList());
    }

    private Open<SearchPage> find(SearchForm form) {
        return search.find(form.query().onPage(1, MOST));
    }

    /** An answer while the index is behind the record may be kept nowhere. */
    private static ResponseEntity<String> unkept(ResponseEntity<String> answer) {
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(Objects.requireNonNull(answer.getBody()));
    }

    private static String address(Hit hit) {
        return "/moeder/" + hit.meeting() + "#" + Anchors.ofItem(hit.item());
    }

    private static AtomEntry entry(Hit hit, Visit visit) {
        LocalDate day = hit.date().orElseThrow();
        Instant when = day.atStartOfDay(DateFormats.DENMARK).toInstant();
        return new AtomEntry(
                StableId.urn("item", hit.meeting(), hit.item()),
                hit.title().text(),
                FeedAnswers.address(visit, address(hit)),
                when,
                when,
                hit.snippet().text(),
                hit.committeeName());
    }
}
