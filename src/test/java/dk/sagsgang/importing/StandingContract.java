package dk.sagsgang.importing;

import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.importing.ImportedFile.Outcome;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.meeting.MeetingVersion.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which versions and items stand, where exports withdraw and supplement what they have published. */
abstract class StandingContract {
    private static final String SLUG = "udvalget-for-broer-2026-05-04";

    @TempDir
    Path exports;

    abstract TestRecord record();

    private static String agenda(String name, boolean isSupplement, String... items) {
        return """
                {"Udvalg": {"Navn": "Udvalget for broer"}, "TillaegsDagsorden": %s,
                 "Moede": {"Dato": "2026-05-04T14:00:00+02:00", "Navn": "%s"}, "Dagsordenpunkter": [%s]}""".formatted(isSupplement, name, String.join(",", items));
    }

    private static String item(String number, String title, boolean isOpen, String decision) {
        return """
                {"Punktnummer": "%s", "Navn": "%s", "IsOpen": %s, "Felter": [
                 {"Navn": "Sagsfremstilling", "Html": "<p>Om %s.</p>"}%s]}""".formatted(
                number,
                title,
                isOpen,
                title,
                decision.isEmpty() ? "" : ", {\"Navn\": \"Beslutning\", \"Html\": \"<p>" + decision + "</p>\"}");
    }

    private static String manifest(boolean isPublished, String note) {
        return "<root><table name=\"producedAgenda\"><fields><field xmlfilename=\"REFERAT.json\"></field><field comment=\""
                + note + "\"></field><field publish=\"" + (isPublished ? 1 : 0) + "\"></field></fields></table></root>";
    }

    private Path write(String name, String content) throws IOException {
        Path file = exports.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private List<String> titles() {
        return TestRecord.items(record().minutes(SLUG)).stream()
                .map(AgendaItem::title)
                .toList();
    }

    private List<Kind> kinds() {
        return record().meeting(SLUG).versions().stream()
                .map(MeetingVersion::kind)
                .toList();
    }

    @Test
    void a_supplementary_agenda_adds_items_and_takes_none_away() throws IOException {
        record().importAll(write("a/a.json", agenda("Dagsorden", false, item("1", "Ny bro", true, ""))));

        ImportReport report =
                record().importAll(write("b/b.json", agenda("Tillæg", true, item("1", "Bomme", true, ""))));

        assertThat(report.count(Outcome.NEW_VERSION)).isEqualTo(1);
        assertThat(titles()).containsExactly("Ny bro", "Bomme");
        Meeting meeting = record().meeting(SLUG);
        assertThat(meeting.versions()).extracting(MeetingVersion::isSupplement).containsExactly(false, true);
        assertThat(meeting.current().number()).isEqualTo(1);
    }

    @Test
    void a_supplementary_agenda_may_come_before_the_agenda() throws IOException {
        record().importAll(write("b/b.json", agenda("Tillægsdagsorden", false, item("2", "Bomme", true, ""))));
        record().importAll(write("a/a.json", agenda("Dagsorden", false, item("1", "Ny bro", true, ""))));

        assertThat(titles()).containsExactlyInAnyOrder("Ny bro", "Bomme");
    }

    @Test
    void an_item_of_a_supplement_stands_in_place_of_the_same_item_of_the_agenda() throws IOException {
        record().importAll(write(
                "a/a.json", agenda("Dagsorden", false, item("1", "Ny bro", true, ""), item("2", "Bomme", true, ""))));
        record().importAll(write("b/b.json", agenda("Tillæg", true, item("2", "Bomme", true, ""))));

        assertThat(titles()).containsExactly("Ny bro", "Bomme");
    }

    @Test
    void a_closed_item_of_a_supplement_closes_no_open_item_that_has_its_number() throws IOException {
        record().importAll(write("a/a.json", agenda("Dagsorden", false, item("1", "Ny bro", true, ""))));
        record().importAll(write("b/b.json", agenda("Tillæg", true, item("1", "Hemmelig bom", false, ""))));

        assertThat(TestRecord.items(record().minutes(SLUG)))
                .extracting(item -> item.title() + " " + item.visibility().isPublic())
                .containsExactly("Ny bro true", "Hemmelig bom false");
    }

    @Test
    void minutes_replace_the_agenda_with_its_supplements() throws IOException {
        record().importAll(write("a/a.json", agenda("Dagsorden", false, item("1", "Ny bro", true, ""))));
        record().importAll(write("b/b.json", agenda("Tillæg", true, item("2", "Bomme", true, ""))));
        record().importAll(write("c/c.json", agenda("Referat", false, item("1", "Ny bro", true, "Godkendt."))));

        assertThat(titles()).containsExactly("Ny bro");
        assertThat(kinds()).containsExactly(Kind.AGENDA, Kind.AGENDA, Kind.MINUTES);
    }

    @Test
    void withdrawn_minutes_no_longer_stand_and_the_agenda_does_again() throws IOException {
        record().importAll(write("a/a.json", agenda("Dagsorden", false, item("1", "Ny bro", true, ""))));
        write("c/referat.json", agenda("Referat", false, item("1", "Ny bro over åen", true, "Godkendt.")));
        write("c/manifest.xml", manifest(true, ""));
        record().importAll(exports.resolve("c"));
        assertThat(titles()).containsExactly("Ny bro over åen");

        write("c/manifest.xml", manifest(false, ""));
        ImportReport report = record().importAll(exports.resolve("c"));

        assertThat(report.count(Outcome.WITHDRAWN)).isEqualTo(1);
        Meeting meeting = record().meeting(SLUG);
        assertThat(meeting.current().kind()).isEqualTo(Kind.AGENDA);
        assertThat(meeting.versions().getLast().withdrawal()).isNotNull();
        assertThat(titles()).containsExactly("Ny bro");
        assertThat(contents(record().meetings().listLatestDecisions(5))).isEmpty();
    }

    @Test
    void the_notification_is_enough_where_the_file_is_gone() throws IOException {
        write("c/referat.json", agenda("Referat", false, item("1", "Ny bro", true, "Godkendt.")));
        write("c/manifest.xml", manifest(true, ""));
        record().importAll(exports.resolve("c"));

        write("d/manifest.xml", manifest(false, ""));
        record().importAll(exports.resolve("d"));

        assertThat(record().meeting(SLUG).current().isWithdrawn()).isTrue();
        assertThat(titles()).isEmpty();
    }

    @Test
    void what_was_withdrawn_can_be_published_again_with_the_same_bytes_as_a_new_version() throws IOException {
        write("c/referat.json", agenda("Referat", false, item("1", "Ny bro", true, "Godkendt.")));
        write("c/manifest.xml", manifest(true, ""));
        record().importAll(exports.resolve("c"));
        write("c/manifest.xml", manifest(false, ""));
        record().importAll(exports.resolve("c"));

        write("c/manifest.xml", manifest(true, "igen"));
        ImportReport report = record().importAll(exports.resolve("c"));

        assertThat(report.count(Outcome.NEW_VERSION)).isEqualTo(1);
        assertThat(titles()).containsExactly("Ny bro");
        assertThat(record().item(SLUG, "1").visibility().isPublic()).isTrue();
        assertThat(record().meeting(SLUG).versions())
                .extracting(MeetingVersion::isWithdrawn)
                .containsExactly(true, false);
    }

    @Test
    void looking_at_everything_again_changes_nothing() throws IOException {
        write("c/referat.json", agenda("Referat", false, item("1", "Ny bro", true, "Godkendt.")));
        write("c/manifest.xml", manifest(true, ""));
        write("d/manifest.xml", manifest(false, ""));
        record().importAll(exports.resolve("c"));
        record().importAll(exports.resolve("d"));
        long revision = record().database().revision().number();

        record().importAll(exports.resolve("c"));
        record().importAll(exports.resolve("d"));

        assertThat(record().database().revision().number()).isEqualTo(revision);
        assertThat(record().meeting(SLUG).versions()).hasSize(1);
        assertThat(record().meeting(SLUG).current().isWithdrawn()).isTrue();
    }

    @Test
    void a_meeting_of_oparl_that_is_deleted_is_withdrawn() throws IOException {
        String schema = "https://schema.oparl.org/1.1/";
        write("o/objects.json", """
                [{"id": "https://o/m/1", "type": "%1$sMeeting", "start": "2026-05-04T14:00:00+02:00", "organization": ["https://o/g/1"],
                  "agendaItem": [{"id": "https://o/i/1", "type": "%1$sAgendaItem", "number": "1", "name": "Ny bro", "public": true, "result": "Godkendt"}]},
                 {"id": "https://o/g/1", "type": "%1$sOrganization", "name": "Udvalget for broer"}]""".formatted(schema));
        record().importAll(exports.resolve("o"));
        assertThat(titles()).containsExactly("Ny bro");

        write(
                "p/objects.json",
                "[{\"id\": \"https://o/m/1\", \"type\": \"" + schema + "Meeting\", \"deleted\": true}]");
        record().importAll(exports.resolve("p"));

        assertThat(record().meeting(SLUG).current().isWithdrawn()).isTrue();
    }
}
