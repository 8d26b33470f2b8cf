package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FirstAgenda's JSON, one agenda or a list of them. */
class FirstAgendaExportTest {
    private final ParsedMinutes minutes = Exports.read("firstagenda/dagsorden.json");
    private final ParsedItem farm = Exports.item(minutes, "8");

    @TempDir
    private Path folder;

    @Test
    void the_meeting_is_that_of_the_committee_by_local_time() {
        assertThat(minutes.header().organization()).isEqualTo("Tang- og Skaldyrsudvalget");
        assertThat(minutes.header().time()).isEqualTo(LocalTime.of(14, 0));
        assertThat(minutes.header().agendaOnly()).isFalse();
    }

    @Test
    void a_field_without_a_name_holds_its_own_headings() {
        assertThat(Exports.headings(farm)).containsExactly("Forvaltningen indstiller", "Beslutning", "Bilag (filer)");
        assertThat(farm.reference()).isEqualTo("2026-000008");
    }

    @Test
    void attachments_are_as_open_as_their_item_unless_they_say_otherwise() {
        assertThat(farm.attachments())
                .extracting(each -> each.link() + " " + each.visibility())
                .containsExactly("https://dagsordener.eksempel.dk/vis/pdf/bilag/x PUBLIC", "null CLOSED");
    }

    @Test
    void items_that_are_not_open_or_do_not_say_are_closed() {
        assertThat(Exports.item(minutes, "9").visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(Exports.item(minutes, "10").visibility()).isEqualTo(Visibility.CLOSED);
        assertThat(Exports.shown(minutes)).noneMatch(text -> text.contains("Østers") || text.contains("Perlefisker"));
    }

    @Test
    void a_list_of_agendas_is_one_meeting_each() throws IOException {
        String one = Exports.text("firstagenda/dagsorden.json");
        Files.writeString(
                folder.resolve("alle.json"),
                "[" + one + "," + one.replace("2026-05-04", "2026-06-01") + "]",
                StandardCharsets.UTF_8);

        assertThat(Exports.found(folder)).containsExactly("alle.json: read", "alle.json: read");
    }

    @Test
    void half_a_file_is_refused() throws IOException {
        String one = Exports.text("firstagenda/dagsorden.json");
        Files.writeString(folder.resolve("halv.json"), one.substring(0, one.length() - 40), StandardCharsets.UTF_8);

        assertThat(Exports.found(folder)).containsExactly("halv.json: broken-json");
    }
}
