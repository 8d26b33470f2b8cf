package dk.sagsgang.feeds.web;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.person.PersonDocument;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.feeds.atom.AtomEntry;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a person in office has voted and proposed, as a feed. */
@Controller
class PersonFeed {
    private static final int LATEST = 50;

    private final Documents documents;
    private final Pages pages;

    PersonFeed(Documents documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/personer/{slug}/nyt.atom")
    ResponseEntity<String> show(@PathVariable String slug, Visit visit) {
        Open<PersonDocument> person = PageNotFound.get(documents.findPerson(slug));
        return FeedAnswers.feed(visit, pages, person.map(each -> channel(each, slug, visit)));
    }

    private static Channel channel(PersonDocument person, String slug, Visit visit) {
        return new Channel(
                visit.t("feeds.person", person.person().name()),
                "/personer/" + slug,
                Stream.concat(votes(person, visit), raised(person, visit))
                        .sorted(Comparator.comparing(AtomEntry::published).reversed())
                        .limit(LATEST)
                        .toList());
    }

    private static Stream<AtomEntry> votes(PersonDocument person, Visit visit) {
        String name = person.person().name();
        return person.votes().stream()
                .filter(vote -> vote.basis() != PersonDocument.Basis.GROUP)
                .flatMap(vote -> entry(
                        vote.item(),
                        StableId.urn(
                                "vote",
                                String.valueOf(person.person().slug()),
                                vote.item().meeting().slug(),
                                vote.item().anchor(),
                                vote.vote().motion().code(),
                                String.valueOf(vote.vote().name()),
                                String.valueOf(vote.vote().proposer())),
                        name + " "
                                + visit.t(
                                        "feeds.voted",
                                        visit.pick(
                                                vote.choice().danish(),
                                                vote.choice().english())),
                        visit)
                        .stream());
    }

    private static Stream<AtomEntry> raised(PersonDocument person, Visit visit) {
        return person.raised().stream()
                .flatMap(raised -> entry(
                        raised.item(),
                        StableId.urn(
                                "raised",
                                String.valueOf(person.person().slug()),
                                raised.item().meeting().slug(),
                                raised.item().anchor(),
                                raised.amendment() == null
                                        ? ""
                                        : String.valueOf(raised.amendment().name())),
                        person.person().name() + " " + visit.t("feeds.raised"),
                        visit)
                        .stream());
    }

    /** A feed is in order of days, so what has none is not in it. */
    private static Optional<AtomEntry> entry(ItemRef item, String id, String what, Visit visit) {
        return Optional.ofNullable(item.meeting().date()).map(day -> {
            Instant when = day.atStartOfDay(DateFormats.DENMARK).toInstant();
            return new AtomEntry(
                    id,
                    what + ": " + item.title(),
                    FeedAnswers.address(visit, "/moeder/" + item.meeting().slug() + "#" + item.anchor()),
                    when,
                    when,
                    item.title(),
                    item.meeting().organization().name());
        });
    }
}
