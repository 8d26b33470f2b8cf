package dk.sagsgang.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of one case, from the agenda of the first committee to the corrected minutes of the council, as those who follow it
 * see it: each file is imported by the command, and the pages are read while the same program continues running.
 */
class CaseStoryTest {
    private static final String CASE = "/sager/27.69.40-P20-7-25";

    private static final String COMMITTEE_AGENDA = """
            # DAGSORDEN Socialudvalget d. 4-3-2025

            Fjordbæk Kommune

            Mødedato: 4. marts 2025 kl. 15:00
            Mødested: Rådhuset, lokale 2

            Punkt 1: Akutpladser til unge uden bolig (B-sag)

            27.69.40-P20-7-25

            Resume
            Der er 14 unge på venteliste. Forvaltningen foreslår seks akutpladser i den gamle skipperskole.

            Indstilling
            Social- og Sundhedsforvaltningen indstiller til Socialudvalget, at byrådet godkender:

            1. Seks akutpladser oprettes fra 1. august 2025.
            2. Udgiften på 2.460.000 kr. om året finansieres af den sociale investeringspulje.

            Økonomi
            Udgifter (1.000 kr., 2025-pl)
            \t2025\t2026\tI alt
            Drift\t1.025\t2.460\t3.485
            Istandsættelse\t640\t0\t640
            I alt\t1.665\t2.460\t4.215

            Bilag
            Bilag 1 - Plantegning af skipperskolen
            """;

    private static final String COMMITTEE_MINUTES = COMMITTEE_AGENDA
            .replace("# DAGSORDEN", "# REFERAT")
            .replace("Mødested: Rådhuset, lokale 2\n", "Mødested: Rådhuset, lokale 2\nAfbud: Jens Hav (V)\n")
            .replace("Økonomi\nUdgifter", """
                    Beslutning
                    Socialudvalget anbefaler indstillingen.

                    For stemte: Udvalgsformand Karen Lund (A), Mikkel Ø. Berg (F) og Sofie Strand (B) - i alt 3
                    Imod stemte: Ole Bakke (O) - i alt 1

                    Økonomi
                    Udgifter""");

    private static final String COUNCIL_MINUTES = """
            # REFERAT Byrådet d. 26-3-2025

            Fjordbæk Kommune

            Mødedato: 26. marts 2025 kl. 17:00
            Mødested: Byrådssalen

            Punkt 1: Akutpladser til unge uden bolig (A-sag)

            27.69.40-P20-7-25

            Resume
            Der er 14 unge på venteliste. Forvaltningen foreslår seks akutpladser i den gamle skipperskole.

            Indstilling
            Social- og Sundhedsforvaltningen indstiller til Socialudvalget, at byrådet godkender:

            1. Seks akutpladser oprettes fra 1. august 2025.
            2. Udgiften på 2.460.000 kr. om året finansieres af den sociale investeringspulje.

            Beslutning
            Byrådet godkender indstillingen.

            Bilag
            Bilag 1 - Plantegning af skipperskolen
            Bilag 2 - Nabobrev fra Skippervænget 12
            """;

    private static final String COUNCIL_MINUTES_CORRECTED =
            COUNCIL_MINUTES.replace("Bilag 2 - Nabobrev", "Lukket bilag 2 - Nabobrev");

    @TempDir
    Path folder;

    @Test
    void a_case_is_followed_from_the_first_agenda_to_the_corrected_decision() throws IOException {
        try (RunningProgram program = RunningProgram.in(folder, "2025-03-01")) {
            program.publish("socialudvalget-dagsorden.txt", COMMITTEE_AGENDA);
            itIsComingUp(program);

            program.publish("socialudvalget-referat.txt", COMMITTEE_MINUTES);
            theCommitteeHasRecommendedIt(program);
            itsVotesAreOnThePagesOfThoseWhoVoted(program);
            theTableThatDoesNotAddUpIsPointedOut(program);

            program.publish("byraadet.txt", COUNCIL_MINUTES);
            theCouncilHasDecidedIt(program);

            assertThat(program.publish("byraadet-rettet.txt", COUNCIL_MINUTES_CORRECTED))
                    .contains("1 ny version,");
            whatTheCorrectionClosedIsGone(program);
        }
    }

    private static void itIsComingUp(RunningProgram program) throws IOException {
        assertThat(program.page("/").text()).contains("Næste møder", "4. marts 2025", "Socialudvalget");
        assertThat(program.page(CASE).title()).startsWith("Akutpladser til unge uden bolig");
    }

    private static void theCommitteeHasRecommendedIt(RunningProgram program) throws IOException {
        Document meeting = program.page("/moeder/socialudvalget-2025-03-04");

        assertThat(meeting.text()).contains("Anbefalet", "Jens Hav", "afbud", "Karen Lund", "Ole Bakke");
        assertThat(program.page(CASE).text()).contains("Sagens gang", "3 for, 1 imod");
    }

    private static void itsVotesAreOnThePagesOfThoseWhoVoted(RunningProgram program) throws IOException {
        assertThat(program.page("/personer").text()).contains("Sofie Strand", "Ole Bakke");
        assertThat(program.page("/personer/ole-bakke").text()).contains("Akutpladser til unge uden bolig", "Imod");
    }

    private static void theTableThatDoesNotAddUpIsPointedOut(RunningProgram program) throws IOException {
        Document findings = program.page("/fund");

        assertThat(findings.text()).contains("4.215", "4.125");
        String first = findings.expectFirst("a[href^=/fund/]").attr("href");
        assertThat(program.page(first).text()).contains("I alt 1.665 2.460 4.215");
    }

    private static void theCouncilHasDecidedIt(RunningProgram program) throws IOException {
        Document page = program.page(CASE);

        assertThat(page.text()).contains("senest behandlet 26. marts 2025 i Byrådet", "Bilag 2 - Nabobrev");
        assertThat(program.run("search", "akutpladser", "--data", program.data()))
                .contains("Akutpladser til unge uden bolig");
        assertThat(program.page("/soeg?q=skipperskole").text()).contains("Akutpladser til unge uden bolig");
    }

    private static void whatTheCorrectionClosedIsGone(RunningProgram program) throws IOException {
        assertThat(program.page(CASE).text()).contains("Godkendt").doesNotContain("Nabobrev");
        assertThat(program.page("/moeder/byraadet-2025-03-26").text()).doesNotContain("Nabobrev");
        assertThat(program.page("/soeg?q=nabobrev").text()).doesNotContain("Skippervænget");
        assertThat(program.status(CASE)).isEqualTo(200);
    }
}
