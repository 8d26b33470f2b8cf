package dk.sagsgang.publishing.site;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.Paged;
import dk.sagsgang.documents.casefile.CaseLine;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The record's own pages for search engines. */
@Component
@Order(0)
class RecordSitemap implements SitemapPart {
    private final Documents documents;

    RecordSitemap(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Stream<String> addresses() {
        return Stream.of(
                        Stream.of("/", "/moeder", "/sager", "/udvalg", "/personer", "/fund", "/om", "/tilgaengelighed"),
                        meetings(),
                        cases(),
                        documents.listCommittees().value().stream()
                                .map(each -> "/udvalg/" + each.organization().slug()),
                        documents.listPersons().value().stream()
                                .map(each -> "/personer/" + each.person().slug()))
                .flatMap(each -> each);
    }

    private Stream<String> meetings() {
        return documents.listMeetings(Optional.empty()).value().years().stream()
                .flatMap(year -> documents.listMeetings(Optional.of(year)).value().meetings().stream())
                .map(line -> "/moeder/" + line.meeting().slug());
    }

    private Stream<String> cases() {
        Paged<CaseLine> first = documents.listCases(Optional.empty(), 1).value();
        return IntStream.rangeClosed(1, Math.max(1, first.pages()))
                .mapToObj(page -> page == 1
                        ? first
                        : documents.listCases(Optional.empty(), page).value())
                .flatMap(page -> page.lines().stream())
                .map(line -> "/sager/" + line.caseFile().slug());
    }
}
