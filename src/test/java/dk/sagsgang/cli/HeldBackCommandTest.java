package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody looks at what was held back and says that it is open, or that it is not. */
class HeldBackCommandTest {
    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void importMinutes() throws IOException {
        Path minutes = Files.writeString(folder.resolve("referat.txt"), """
                Referat
                Skoleudvalget

                Mødedato: 14-03-2023 kl. 16:00

                Punkt 1: Renovering af skoler

                Økonomi

                Post\tBeløb
                Tag\t100
                Vinduer\t50
                I alt\t175

                Punkt 2: Salg af grund - fortroligt

                Resume
                Grunden ligger ved havnen.
                Kort nyt
                Den sælges nu, siger forvaltningen.

                Beslutning
                Godkendt.

                Punkt 3: Lukket punkt: Salg af hus

                Økonomi

                Post\tBeløb
                Tag\t200
                Vinduer\t50
                I alt\t275
                """);
        data = folder.resolve("data");
        CommandRun.of("import", minutes, "--data", data);
    }

    private CommandRun finding(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "finding";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = data;
        return CommandRun.of(all);
    }

    private int number(String code, String words) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sagsgang.db"));
                PreparedStatement question = connection.prepareStatement(
                        "select number from findings_finding where code = ? and message_da like ?")) {
            question.setString(1, code);
            question.setString(2, "%" + words + "%");
            ResultSet answer = question.executeQuery();
            assertThat(answer.next()).isTrue();
            return answer.getInt(1);
        }
    }

    private int heldBack() throws SQLException {
        return number("held-back", "");
    }

    @Test
    void what_was_said_is_listed_with_its_reason() throws SQLException {
        int number = heldBack();

        assertThat(finding(number).out()).contains("[held-back]", "finding NUMMER --open", "Ingen har endnu");
        assertThat(finding(number, "--open", "Det er sagens navn").code()).isZero();
        assertThat(finding(number, "--close").code()).isZero();
        assertThat(finding(number, "--open", "Spurgt hos sekretariatet").code()).isZero();

        assertThat(finding(number).out())
                .containsSubsequence("Åbnet: Det er sagens navn", "Holdes tilbage", "Åbnet: Spurgt hos sekretariatet");
    }

    @Test
    void what_is_held_back_is_listed_with_its_number() throws SQLException {
        assertThat(finding("--held-back").out())
                .isEqualToIgnoringNewLines("Fund " + heldBack()
                        + ": referat.txt:15: Holdt tilbage: linje 15 kan betyde, at punktet er lukket.");

        finding(heldBack(), "--open", "Det er sagens navn");

        assertThat(finding("--held-back").out()).contains("lukket. Åbnet: Det er sagens navn.");
    }

    @Test
    void without_a_number_it_says_where_numbers_are() {
        assertThat(finding().code()).isEqualTo(2);
        assertThat(finding().err()).contains("/fund/NUMMER", "--held-back");
    }

    @Test
    void opening_needs_a_reason() throws SQLException {
        CommandRun run = finding(heldBack(), "--open", " ");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--open skal have en grund", "--open needs a reason");
        assertThat(finding(heldBack()).out()).contains("Ingen har endnu");
    }

    @Test
    void a_finding_that_holds_nothing_back_cannot_be_opened() throws SQLException {
        CommandRun run = finding(number("sum-mismatch", "175"), "--open", "Åben");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("held-back", "--not-an-error", "Only findings on something held back");
    }

    @Test
    void what_the_source_itself_closes_cannot_be_opened() throws SQLException {
        CommandRun run = finding(number("sum-mismatch", "275"), "--open", "Åben");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "kilden selv mærker som lukket",
                        "importér den rettede fil",
                        "the source itself marks as closed");
    }

    @Test
    void something_held_back_is_opened_by_that_name_only() throws SQLException {
        CommandRun run = finding(heldBack(), "--not-an-error", "Åben");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--open", "use --open");
        assertThat(finding(heldBack()).out()).contains("Ingen har endnu");
    }

    @Test
    void confirming_that_it_is_closed_holds_it_back_again() throws SQLException {
        finding(heldBack(), "--open", "Åben");

        assertThat(finding(heldBack(), "--confirmed").err()).contains("Lukket ifølge kilden");
        assertThat(CommandRun.of("search", "havnen", "--data", data).out()).doesNotContain("Salg af grund");
    }

    @Test
    void a_file_that_the_vocabulary_now_reads_otherwise_is_left_as_it_is() throws IOException, SQLException {
        Files.writeString(data.resolve("vocabulary.yaml"), """
                sections:
                  summary: [Kort nyt]
                """);
        CommandRun run = finding(heldBack(), "--open", "Åben");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("filen læses ikke som dengang", "--vocabulary");
        Files.delete(data.resolve("vocabulary.yaml"));
        assertThat(finding(heldBack()).out()).contains("Ingen har endnu");
    }
}
