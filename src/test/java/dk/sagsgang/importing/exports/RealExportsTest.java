package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.Shared;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Real exports, where the machine has them. */
class RealExportsTest {
    private static ParsedMinutes read(String path) throws IOException {
        Path file = Shared.require("exports/" + path);
        return Exports.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    @Test
    void acadre_has_three_dated_decisions_on_one_item() throws IOException {
        ParsedMinutes minutes = read("acadre/3687981.XML");

        assertThat(minutes.items()).singleElement().satisfies(item -> {
            assertThat(item.visibility().isPublic()).isTrue();
            assertThat(item.decisions()).hasSize(3);
            assertThat(item.attachments()).hasSize(3);
        });
        assertThat(minutes.header().present()).hasSize(5);
    }

    @Test
    void edoc_has_eight_items_each_with_the_decision_of_its_day() throws IOException {
        ParsedMinutes minutes = read("edoc/eDocAgendaPublishing.xml");

        assertThat(minutes.items()).hasSize(8).allSatisfy(item -> {
            assertThat(item.visibility().isPublic()).isTrue();
            assertThat(item.reference()).isNotNull();
            assertThat(item.decisions()).hasSize(1);
        });
        assertThat(minutes.header().present()).hasSize(7);
    }

    @Test
    void fujitsu_has_five_items_and_no_decision_that_is_not_out() throws IOException {
        ParsedMinutes minutes = read("edoc-fujitsu/41a93779-8b2a-414b-9f87-691e24f8f40a.xml");

        assertThat(minutes.items())
                .hasSize(5)
                .allSatisfy(item -> assertThat(item.decisions()).isEmpty());
    }

    @Test
    void fics_has_one_item_that_two_committees_have_handled() throws IOException {
        assertThat(read("fics/PUB_2236.xml").items()).singleElement().satisfies(item -> {
            assertThat(item.decisions()).hasSize(2);
            assertThat(item.attachments()).hasSize(2);
            assertThat(item.reference()).isEqualTo("05.05.05P20-0001 11");
        });
    }

    @Test
    void archives_of_sbsys_are_a_meeting_each_and_the_closed_file_beside_is_not_read() {
        assertThat(Exports.found(Shared.require("exports/sbsys-aarhus/Archive.zip")))
                .hasSize(3)
                .filteredOn(found -> !found.endsWith(": of-export"))
                .containsExactly("publication.xml: read");
        assertThat(Exports.found(Shared.require("exports/sbsys/Publication32.zip")))
                .containsExactlyInAnyOrder("Publication32.xml: read", "1.pdf: of-export");
    }
}
