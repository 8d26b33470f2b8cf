package dk.sagsgang.documents;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.documents.committee.CommitteeDocument;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.person.PersonLine;
import dk.sagsgang.documents.reference.PersonRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of a council's members is read alike however it is printed: who has a seat, who was there, who was not. Nobody stands on
 * both sides, and no word of the head becomes a person.
 */
class RollInEveryFormatTest {
    private static final List<String> GIVEN = List.of("Asta", "Birk", "Cille", "Ditlev", "Ebba", "Frode", "Gerda");
    private static final List<String> FAMILY = List.of("Kragelund", "Lindegaard", "Mosebjerg", "Nordentoft");

    /** Twenty-eight, on one line of more than six hundred characters. */
    private static final List<String> MEMBERS = IntStream.range(0, GIVEN.size() * FAMILY.size())
            .mapToObj(at -> GIVEN.get(at % GIVEN.size()) + " " + FAMILY.get(at / GIVEN.size()) + " (A)")
            .toList();

    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void open() {
        record = TestRecord.in(folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void publish(String kind, String format, String day, String away) {
        String date = day + "-2024";
        List<String> head = List.of(
                kind + " Byrådet d. " + date, "Mødedato", date + " kl. 17:00", "Medlemmer", String.join(", ", MEMBERS));
        String text = switch (format) {
            case "md" ->
                "# %s\n\n**%s** %s\n\n**%s** %s\n\n".formatted(head.toArray())
                        + (away.isEmpty() ? "" : "**Fraværende** " + away + "\n\n")
                        + "# Punkt 1: Ferieplan\n\n"
                        + (kind.equals("DAGSORDEN")
                                ? "## Resume\n\nPlanen fremlægges.\n"
                                : "## Beslutning\n\nByrådet godkender planen.\n");
            case "html" ->
                "<h1>%s</h1><p><strong>%s:</strong> %s</p><p><strong>%s:</strong> %s</p>".formatted(head.toArray())
                        + (away.isEmpty() ? "" : "<p><strong>Fraværende:</strong> " + away + "</p>")
                        + "<h2>Punkt 1: Ferieplan</h2><h3>Beslutning</h3><p>Byrådet godkender planen.</p>";
            default ->
                "%s\n\n%s: %s\n%s: %s\n".formatted(head.toArray())
                        + (away.isEmpty() ? "" : "Fraværende: " + away + "\n")
                        + "\nPunkt 1: Ferieplan\n\nBeslutning\n\nByrådet godkender planen.\n";
        };
        try {
            Path file = folder.resolve(kind + day + "." + format);
            Files.writeString(file, text);
            record.importAll(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MeetingDocument meeting(String slug) {
        return record.documents().findMeeting(slug).orElseThrow().value();
    }

    private CommitteeDocument council() {
        return record.documents().findCommittee("byraadet").orElseThrow().value();
    }

    private static List<String> names(List<AttendanceLine> lines) {
        return lines.stream().map(line -> line.person().name()).toList();
    }

    private List<String> persons() {
        return record.documents().listPersons().value().stream()
                .map(PersonLine::person)
                .map(PersonRef::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "txt"})
    void whoever_has_a_seat_and_was_not_away_was_there(String format) {
        publish("REFERAT", format, "05-03", "Birk Lindegaard (A)");

        assertThat(names(meeting("byraadet-2024-03-05").present()))
                .hasSize(27)
                .doesNotHaveDuplicates()
                .doesNotContain("Birk Lindegaard");
        assertThat(names(meeting("byraadet-2024-03-05").away())).containsExactly("Birk Lindegaard");
        assertThat(council().members()).hasSize(28);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "txt"})
    void nobody_absent_is_no_person(String format) {
        publish("REFERAT", format, "05-03", "Ingen");

        assertThat(persons()).hasSize(28).allMatch(name -> MEMBERS.contains(name + " (A)"));
        assertThat(meeting("byraadet-2024-03-05").present()).hasSize(28);
        assertThat(meeting("byraadet-2024-03-05").away()).isEmpty();
    }

    @Test
    void at_a_meeting_that_is_still_to_be_held_nobody_is_said_to_be_present() {
        publish("DAGSORDEN", "md", "05-03", "");

        assertThat(meeting("byraadet-2024-03-05").present()).isEmpty();
        assertThat(council().members()).hasSize(28);
        assertThat(council().attendance()).isEmpty();
    }

    @Test
    void who_sits_there_is_by_the_latest_list_and_not_by_who_was_away_since() {
        publish("REFERAT", "md", "05-03", "Ingen");
        record.importMinutes(minutes("Byrådet", "2024-04-09")
                .head("Afbud: Hakon Vesterlund (B)")
                .item(item("Busplan").decision("Godkendt.")));

        assertThat(council().members()).hasSize(28);
        assertThat(council().sitting().listed()).isEqualTo("2024-03-05");
        assertThat(council().sitting().meeting())
                .hasValueSatisfying(meeting -> assertThat(meeting.slug()).isEqualTo("byraadet-2024-03-05"));
    }

    @Test
    void without_a_list_of_this_term_nobody_is_said_to_sit_there() {
        publish("REFERAT", "md", "05-03", "Ingen");
        record.importMinutes(minutes("Byrådet", "2026-04-07")
                .head("Afbud: Asta Kragelund (A), Hakon Vesterlund (B)")
                .item(item("Busplan").decision("Godkendt.")));

        assertThat(council().members()).isEmpty();
        assertThat(council().seats()).hasSize(30);
    }

    @Test
    void whom_a_corrected_list_leaves_out_does_not_sit_there() {
        record.importMinutes(minutes("Byrådet", "2024-03-05")
                .head("Medlemmer: Asta Kragelund (A), Birk Lindegaard (A), Hakon Vesterlund (B)")
                .item(item("Busplan").decision("Godkendt.")));
        record.importMinutes(minutes("Byrådet", "2024-03-05")
                .head("Medlemmer: Asta Kragelund (A), Birk Lindegaard (A)")
                .item(item("Busplan").decision("Godkendt.")));

        assertThat(council().members())
                .extracting(seat -> seat.person().name())
                .containsExactly("Asta Kragelund", "Birk Lindegaard");
    }
}
