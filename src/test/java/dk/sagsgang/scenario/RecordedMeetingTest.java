package dk.sagsgang.scenario;

import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.files.FromEvent;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting that was recorded in the system itself is shown, found and checked like one that was read from a file. */
class RecordedMeetingTest {
    private static final String MEETING = "/moeder/" + RecordedMeeting.SLUG;
    private static final String CASE = "/sager/" + RecordedMeeting.OPEN_CASE;
    private static final String CLOSED_CASE = "/sager/" + RecordedMeeting.CLOSED_CASE;

    @TempDir
    Path folder;

    @BeforeEach
    void record_it() {
        DataFolder data = DataFolder.prepare(folder.resolve("data"));
        try (Database database = Database.open(data)) {
            RecordedMeeting.in(database, data);
        }
    }

    @Test
    void all_of_it_says_that_it_comes_from_an_event() {
        try (TestRecord record = TestRecord.in(folder)) {
            Minutes minutes = record.minutes(RecordedMeeting.SLUG);
            AgendaItem item = record.item(RecordedMeeting.SLUG, "1");
            PaperText text = record.text(item);

            assertThat(record.files().count()).isZero();
            assertThat(List.of(minutes.version().origin(), item.origin(), text.origin()))
                    .hasOnlyElementsOfType(FromEvent.class);
            assertThat(contents(minutes.attendance())).hasSize(4).allMatch(each -> each.origin() instanceof FromEvent);
            assertThat(contents(item.attendance()).getFirst().origin())
                    .isInstanceOf(FromEvent.class)
                    .isNotEqualTo(item.origin());
            assertThat(contents(text.sections()))
                    .hasSize(2)
                    .allMatch(each -> each.origin().equals(text.origin()));
            assertThat(contents(text.recommendations())
                            .getFirst()
                            .points()
                            .getFirst()
                            .origin())
                    .isEqualTo(text.origin());
            assertThat(contents(item.decisions()).getFirst().origin()).isNotEqualTo(item.origin());
            assertThat(contents(item.votes()).getFirst().votes()).hasSize(3);
        }
    }

    @Test
    void nothing_of_its_closed_item_is_open_though_no_line_closes_it() {
        Access anyone = Access.of(Viewer.PUBLIC, _ -> List.of());
        try (TestRecord record = TestRecord.in(folder)) {
            AgendaItem open = record.item(RecordedMeeting.SLUG, "1");
            AgendaItem closed = record.item(RecordedMeeting.SLUG, "2");
            PaperText text = record.text(closed);

            assertThat(anyone.open(record.meetings().findItem(closed.meeting(), "2")))
                    .isEmpty();
            assertThat(openOf(anyone, closed)).isEqualTo(0);
            assertThat(openOf(anyone, open)).isEqualTo(4);
            assertThat(anyone.open(record.cases().getText(closed.text()))).isEmpty();
            assertThat(anyone.openAll(text.sections()).value()).isEmpty();
            assertThat(anyone.openAll(text.recommendations()).value()).isEmpty();
            assertThat(anyone.openAll(text.attachments()).value()).isEmpty();
        }
    }

    @Test
    void a_closed_section_closes_the_recommendations_of_its_text_and_nothing_else_of_the_item() throws IOException {
        Access anyone = Access.of(Viewer.PUBLIC, _ -> List.of());
        try (TestRecord record = TestRecord.in(folder)) {
            AgendaItem item = record.item(RecordedMeeting.SLUG, "3");
            PaperText text = record.text(item);

            assertThat(anyone.openAll(text.sections()).value()).hasSize(1);
            assertThat(anyone.openAll(text.recommendations()).value()).isEmpty();
            assertThat(anyone.openAll(text.attachments()).value()).isEmpty();
            assertThat(openOf(anyone, item)).isEqualTo(4);
        }
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-05").indexed()) {
            for (String page : List.of(MEETING, "/sager/" + RecordedMeeting.PARTLY_CLOSED_CASE, "/soeg?q=havnen")) {
                assertThat(program.page(page).text())
                        .contains("Lokalplan for havnen")
                        .doesNotContain("at havnen godkendes", "Bilag om havnen");
            }
        }
    }

    private static int openOf(Access access, AgendaItem item) {
        Open<List<Decision>> decisions = access.openAll(item.decisions());
        Open<List<VoteEvent>> votes = access.openAll(item.votes());
        Open<List<PresenceEvent>> attendance = access.openAll(item.attendance());
        return decisions.value().size()
                + votes.value().size()
                + attendance.value().size()
                + access.openAll(item.mentions()).value().size();
    }

    @Test
    void its_pages_show_what_was_recorded_and_no_link_to_a_source() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-05")) {
            Document meeting = program.page(MEETING);

            assertThat(meeting.text())
                    .contains(
                            "Akutpladser til unge uden bolig",
                            "Byrådet godkender indstillingen om skipperskolen.",
                            "Sagen handler om skipperskolen.",
                            "Karen Lund",
                            "Sofie Strand",
                            "Registreret i systemet")
                    .doesNotContain("Strandvej", "hemmelighed");
            assertThat(program.page(CASE).text())
                    .contains("Akutpladser til unge uden bolig", "Godkendt", "2 for, 1 imod", "Bilag om skipperskolen");
            assertThat(program.page("/personer/ole-bakke").text()).contains("Akutpladser til unge uden bolig", "Imod");
            assertThat(program.page("/udvalg/byraadet").text()).contains("Akutpladser til unge uden bolig");
            assertThat(program.page("/en" + MEETING).text()).contains("Recorded in the system");
            for (String page : List.of(MEETING, CASE, "/personer/ole-bakke", "/udvalg/byraadet", "/")) {
                assertThat(program.page(page).select("a[href*=/kilder/]"))
                        .as(page)
                        .isEmpty();
            }
            assertThat(program.status(CLOSED_CASE)).isEqualTo(404);
        }
    }

    @Test
    void it_is_found_followed_and_fetched() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-05").indexed()) {
            assertThat(program.page("/soeg?q=skipperskolen").text()).contains("Akutpladser til unge uden bolig");
            assertThat(program.page("/soeg?q=hemmelighed").text()).doesNotContain("Strandvej");
            assertThat(program.data("/beslutninger.atom")).contains("Akutpladser til unge uden bolig");
            assertThat(program.data("/moeder.ics")).contains("20260304T170000");
            assertThat(program.data(MEETING + ".json"))
                    .contains("Byrådet godkender indstillingen om skipperskolen.", "\"source\" : null")
                    .doesNotContain("Strandvej", "hemmelighed");
            assertThat(program.data(CASE + ".json")).contains("Akutpladser til unge uden bolig");
            assertThat(program.data(MEETING + "/afstemninger.csv")).contains("Ole Bakke");
            assertThat(program.data("/personer/ole-bakke/afstemninger.csv"))
                    .contains("Akutpladser til unge uden bolig");
        }
    }

    @Test
    void nothing_is_wrong_with_a_record_that_has_no_file() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-05").indexed()) {
            assertThat(program.run("verify", "--data", program.data()))
                    .contains("Databasen: i orden.", "Originaler: 0", "Søgeindeks: i orden");
        }
    }

    @Test
    void minutes_of_it_that_are_imported_later_become_its_next_version() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-05")) {
            String said = program.publish("byraadet.txt", """
                    # REFERAT Byrådet d. 4-3-2026

                    Fjordbæk Kommune

                    Mødedato: 4. marts 2026 kl. 17:00

                    Punkt 1: Akutpladser til unge uden bolig

                    27.69.40-P20-7-26

                    Resume
                    Sagen handler om skipperskolen.

                    Beslutning
                    Byrådet godkender indstillingen om skipperskolen.

                    Punkt 2: Lukket punkt: Køb af Strandvej 7

                    82.02.00-G10-3-26

                    Beslutning
                    Byrådet godkender en hemmelighed.
                    """);

            assertThat(said).contains("1 ny version,");
            Document meeting = program.page(MEETING);
            assertThat(meeting.select("a[href*=/kilder/]")).isNotEmpty();
            assertThat(meeting.text()).contains("Registreret i systemet").doesNotContain("Strandvej", "hemmelighed");
        }
    }
}
