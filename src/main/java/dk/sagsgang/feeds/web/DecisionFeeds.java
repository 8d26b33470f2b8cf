package dk.sagsgang.feeds.web;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.PublishedDecision;
import dk.sagsgang.documents.Scope;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.feeds.atom.AtomEntry;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Decisions as feeds: all of them, a committee's and a case's. */
@Controller
class DecisionFeeds {
    private static final int LATEST = 50;

    private final Documents documents;
    private final Pages pages;

    DecisionFeeds(Documents documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/beslutninger.atom")
    ResponseEntity<String> all(Visit visit) {
        return feed(visit, visit.t("feeds.decisions"), "/", Scope.EVERYTHING);
    }

    @GetMapping("/udvalg/{slug}/beslutninger.atom")
    ResponseEntity<String> ofCommittee(@PathVariable String slug, Visit visit) {
        String name = PageNotFound.get(documents.findCommittee(slug))
                .value()
                .organization()
                .name();
        return feed(visit, visit.t("feeds.decisions.of", name), "/udvalg/" + slug, new Scope.OfCommittee(slug));
    }

    @GetMapping("/sager/{number}/beslutninger.atom")
    ResponseEntity<String> ofCase(@PathVariable String number, Visit visit) {
        CaseRef found = PageNotFound.get(documents.findCaseRef(number)).value();
        String title = visit.t("feeds.decisions.of", found.title());
        return feed(visit, title, "/sager/" + found.slug(), new Scope.OfCase(found.slug()));
    }

    private ResponseEntity<String> feed(Visit visit, String title, String page, Scope scope) {
        Open<List<PublishedDecision>> decisions = documents.listDecisions(scope, LATEST);
        return FeedAnswers.feed(
                visit,
                pages,
                decisions.map(all -> new Channel(
                        title,
                        page,
                        all.stream().map(each -> entry(each, visit)).toList())));
    }

    private static AtomEntry entry(PublishedDecision decision, Visit visit) {
        var meeting = decision.item().meeting();
        String outcome =
                visit.pick(decision.outcome().danish(), decision.outcome().english());
        return new AtomEntry(
                StableId.urn("decision", meeting.slug(), decision.item().anchor()),
                outcome + ": " + decision.item().title(),
                FeedAnswers.address(
                        visit,
                        "/moeder/" + meeting.slug() + "#" + decision.item().anchor()),
                decision.published(),
                decision.updated(),
                String.join("\n", decision.paragraphs()),
                meeting.organization().name());
    }
}
