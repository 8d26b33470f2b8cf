package dk.sagsgang.publishing.committee;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.committee.CommitteeDocument;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.BlockSource;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.StructuredData;
import dk.sagsgang.publishing.site.view.Timeline;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Bodies, and each with its members over time, its meetings and its cases. */
@Controller
class CommitteePages {
    private final Documents documents;
    private final ObjectProvider<BlockSource<CommitteeDocument>> blocks;
    private final Pages pages;
    private final Clock clock;

    CommitteePages(
            Documents documents, ObjectProvider<BlockSource<CommitteeDocument>> blocks, Pages pages, Clock clock) {
        this.documents = documents;
        this.blocks = blocks;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/udvalg")
    View list(Visit visit) {
        var head = PageHead.of(visit.t("committees.title"), CommitteePagesConfiguration.MENU)
                .describedBy(visit.t("committees.description"));
        return pages.show("committees", visit, head, documents.listCommittees());
    }

    @GetMapping("/udvalg/{slug}")
    View show(@PathVariable String slug, Visit visit) {
        Open<CommitteeDocument> opened = PageNotFound.get(documents.findCommittee(slug));
        CommitteeDocument committee = opened.value();
        String name = committee.organization().name();
        var head = PageHead.of(name, CommitteePagesConfiguration.MENU)
                .under(new Crumb(visit.t("committees.title"), "/udvalg"))
                .describedBy(visit.t("committee.description", name))
                .structuredAs(structured(committee, visit));
        var chart = opened.map(each ->
                Timeline.ofMembers(each.seats(), each.terms(), LocalDate.now(clock.withZone(DateFormats.DENMARK))));
        return pages.show(
                "committee",
                visit,
                head,
                opened,
                Map.of("chart", chart),
                blocks.orderedStream().flatMap(each -> each.blocks(opened, visit).stream()));
    }

    private static StructuredData structured(CommitteeDocument committee, Visit visit) {
        return StructuredData.ofType("GovernmentOrganization")
                .with("name", committee.organization().name())
                .with(
                        "url",
                        visit.absolute("/udvalg/" + committee.organization().slug()))
                .with(
                        "member",
                        committee.members().stream()
                                .map(seat -> StructuredData.ofType("Person")
                                        .with("name", seat.person().name())
                                        .asMap())
                                .toList());
    }
}
