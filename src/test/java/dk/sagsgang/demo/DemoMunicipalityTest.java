package dk.sagsgang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.demo.casefile.WrittenSection;
import dk.sagsgang.demo.town.DemoBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMunicipalityTest {

    private static final DemoMunicipality DEMO = DemoMunicipality.load();

    @Test
    void is_large_enough_to_show_everything() {
        var municipality = DEMO.municipality();
        assertThat(municipality.parties()).hasSize(8);
        assertThat(municipality.people()).hasSizeBetween(38, 45);
        assertThat(municipality.terms()).hasSize(2);
        assertThat(municipality.bodies().values().stream()
                        .filter(body -> !body.id().equals(DemoBody.COUNCIL)))
                .hasSize(5);
        assertThat(DEMO.cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void writes_one_document_for_each_meeting_in_every_form(@TempDir Path folder) {
        var summary = DEMO.writeMinutesTo(folder);
        assertThat(summary.meetings()).isGreaterThanOrEqualTo(60);
        assertThat(summary.items()).isGreaterThanOrEqualTo(500);
        assertThat(summary.agendas()).isEqualTo(6);
        assertThat(summary.documentsByExtension().keySet()).containsExactly("docx", "html", "md", "pdf", "txt");
        assertThat(summary.documents()).doesNotHaveDuplicates().hasSize(summary.meetings() + 1);
    }

    @Test
    void writes_the_same_bytes_again(@TempDir Path first, @TempDir Path second) throws IOException {
        DEMO.writeMinutesTo(first);
        for (Path document : DemoMunicipality.load().writeMinutesTo(second).documents()) {
            assertThat(Files.mismatch(document, first.resolve(document.getFileName())))
                    .as(document.getFileName().toString())
                    .isEqualTo(-1);
        }
    }

    @Test
    void keeps_closed_cases_out_of_the_documents(@TempDir Path folder) throws IOException {
        var text = new StringBuilder();
        for (Path document : DEMO.writeMinutesTo(folder).documents()) {
            text.append(new String(Files.readAllBytes(document), StandardCharsets.UTF_8));
        }
        assertThat(DEMO.listSecretTitles()).hasSize(2);
        assertThat(text).contains(DEMO.listClosedMarkers()).doesNotContain(DEMO.listSecretTitles());
        assertThat(text).doesNotContain("Havnegade 88", "14,2 mio. kr.");
    }

    @Test
    void leaves_decisions_out_of_agendas() {
        var coming = DEMO.meetings().stream().filter(meeting -> !meeting.held()).toList();
        assertThat(coming.stream()
                        .flatMap(meeting -> meeting.items().stream())
                        .flatMap(item -> item.sections().stream()))
                .extracting(WrittenSection::heading)
                .noneMatch(heading -> heading.startsWith("Beslutning"));
    }

    @Test
    void issues_one_meeting_twice() {
        var corrected = DEMO.meetings().stream()
                .filter(meeting -> meeting.note() != null)
                .toList();
        assertThat(corrected).hasSize(1);
        var first = DEMO.meetings().get(DEMO.meetings().indexOf(corrected.getFirst()) - 1);
        assertThat(first.items())
                .hasSameSizeAs(corrected.getFirst().items())
                .isNotEqualTo(corrected.getFirst().items());
        assertThat(first.fileName()).isNotEqualTo(corrected.getFirst().fileName());
    }

    @Test
    void renames_a_committee_between_the_terms() {
        var names = DEMO.municipality().getBody("tmu").names().values();
        assertThat(names).containsExactlyInAnyOrder("Teknik- og Miljøudvalget", "Klima- og Teknikudvalget");
    }

    @Test
    void names_no_real_municipality() {
        var text = DEMO.meetings().stream()
                .flatMap(meeting -> meeting.items().stream())
                .map(Object::toString)
                .collect(Collectors.joining());
        assertThat(text).doesNotContainIgnoringCase("Odense", "Vollsmose", "Aarhus", "København", "Syddanmark");
    }
}
