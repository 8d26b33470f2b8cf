package dk.sagsgang.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting that its agenda says is cancelled is shown as cancelled, wherever it is shown. */
class CancelledMeetingTest {
    private static final String MEETING = "/moeder/kulturudvalget-2026-03-04";
    private static final String AGENDA = """
            # DAGSORDEN Kulturudvalget d. 4-3-2026%s

            Fjordbæk Kommune

            Mødedato: 4. marts 2026 kl. 17:00
            %s

            Punkt 1: Nye åbningstider på biblioteket

            27.69.40-P20-7-26

            Resume
            Biblioteket foreslår at holde åbent om søndagen.
            """;

    @TempDir
    Path folder;

    @Test
    void a_mark_in_the_title_of_its_agenda_cancels_it_on_pages_in_calendars_and_in_json() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-01")) {
            program.publish("dagsorden.txt", AGENDA.formatted(" - AFLYST", ""));

            assertThat(program.page(MEETING).select(".facts").text()).contains("Aflyst");
            assertThat(program.page(MEETING).select(".facts a[href*=/kilder/]")).isNotEmpty();
            assertThat(program.page("/en" + MEETING).select(".facts").text()).contains("Cancelled");
            assertThat(program.page("/moeder").text()).contains("Aflyst");
            assertThat(program.data("/moeder.ics")).contains("STATUS:CANCELLED");
            assertThat(program.data(MEETING + ".json")).contains("\"cancelled\" : true");
        }
    }

    @Test
    void a_notice_without_items_cancels_the_meeting_whose_agenda_is_known() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-01")) {
            program.publish("dagsorden.txt", AGENDA.formatted("", ""));
            assertThat(program.data("/moeder.ics")).contains("STATUS:CONFIRMED");

            String said = program.publish("aflysning.txt", """
                    DAGSORDEN Kulturudvalget d. 4-3-2026

                    Fjordbæk Kommune

                    Mødedato: 4. marts 2026 kl. 17:00

                    Mødet er aflyst.
                    """);

            assertThat(said).contains("1 ny version,");
            assertThat(program.page(MEETING).text())
                    .contains("Mødet er aflyst, og der er ingen punkter at vise.", "Udgave 1");
            assertThat(program.data("/moeder.ics")).contains("STATUS:CANCELLED", "SEQUENCE:1");
        }
    }

    @Test
    void an_excursion_that_is_cancelled_leaves_the_meeting_as_it_is() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-01")) {
            program.publish("dagsorden.txt", AGENDA.formatted("", "Bemærkning: Besigtigelsen er aflyst."));

            assertThat(program.page(MEETING).text()).doesNotContain("Aflyst");
            assertThat(program.data("/moeder.ics")).contains("STATUS:CONFIRMED");
        }
    }

    @Test
    void minutes_that_decide_something_are_of_a_meeting_that_was_held() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2026-03-05")) {
            program.publish("referat.txt", AGENDA.formatted(" - AFLYST", "") + """

                    Beslutning
                    Kulturudvalget godkender indstillingen.
                    """);

            assertThat(program.page(MEETING).select(".facts").text()).doesNotContain("Aflyst");
        }
    }
}
