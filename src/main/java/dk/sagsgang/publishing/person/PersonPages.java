package dk.sagsgang.publishing.person;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.person.PersonDocument;
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

/** People in office, and each with offices, attendance and votes. */
@Controller
class PersonPages {
    private final Documents documents;
    private final ObjectProvider<BlockSource<PersonDocument>> blocks;
    private final Pages pages;
    private final Clock clock;

    PersonPages(Documents documents, ObjectProvider<BlockSource<PersonDocument>> blocks, Pages pages, Clock clock) {
        this.documents = documents;
        this.blocks = blocks;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/personer")
    View list(Visit visit) {
        var head = PageHead.of(visit.t("persons.title"), PersonPagesConfiguration.MENU)
                .describedBy(visit.t("persons.description"));
        return pages.show("persons", visit, head, documents.listPersons());
    }

    @GetMapping("/personer/{slug}")
    View show(@PathVariable String slug, Visit visit) {
        Open<PersonDocument> opened = PageNotFound.get(documents.findPerson(slug));
        PersonDocument person = opened.value();
        String name = person.person().name();
        var head = PageHead.of(name, PersonPagesConfiguration.MENU)
                .under(new Crumb(visit.t("persons.title"), "/personer"))
                .describedBy(visit.t("person.description", name))
                .structuredAs(StructuredData.ofType("Person")
                        .with("name", name)
                        .with("url", visit.absolute("/personer/" + slug)));
        var chart = opened.map(each ->
                Timeline.ofOffices(each.seats(), each.terms(), LocalDate.now(clock.withZone(DateFormats.DENMARK))));
        return pages.show(
                "person",
                visit,
                head,
                opened,
                Map.of("chart", chart),
                blocks.orderedStream().flatMap(each -> each.blocks(opened, visit).stream()));
    }
}
