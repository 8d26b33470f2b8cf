package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody holds a finding against its source and says what was seen. */
class FindingCommandTest {
    @TempDir
    Path folder;

    private Path data;
    private int number;

    @BeforeEach
    void importMinutesThatDoNotAddUp() throws IOException, SQLException {
        Path minutes = Files.writeString(folder.resolve("referat.txt"), """
                Referat
                Skoleudvalget

                Mødedato: 14-03-2023 kl. 16:00

                Punkt 1: Renovering af skoler

                17.01.00-A00-4-23

                Økonomi

                Post\tBeløb
                Tag\t100
                Vinduer\t50
                I alt\t175
                """);
        data = folder.resolve("data");
        CommandRun.of("import", minutes, "--data", data);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sagsgang.db"));
                Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("select number from findings_finding")) {
            number = answer.getInt(1);
        }
    }

    private CommandRun finding(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "finding";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = data;
        return CommandRun.of(all);
    }

    @Test
    void a_finding_that_nobody_has_judged_says_so() {
        CommandRun run = finding(number);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("[sum-mismatch]", "175", "Ingen har endnu holdt fundet op mod kilden");
    }

    @Test
    void judgements_are_kept_and_the_latest_applies() {
        assertThat(finding(number, "--confirmed").err()).contains("Fund " + number + ": Bekræftet i kilden");
        assertThat(finding(number, "--not-an-error", "Døre til 25 står i bilaget")
                        .code())
                .isZero();

        assertThat(finding(number).out())
                .containsSubsequence("Bekræftet i kilden", "Ikke en fejl: Døre til 25 står i bilaget");
    }

    @Test
    void not_an_error_needs_a_reason() {
        CommandRun run = finding(number, "--not-an-error", " ");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("grund");
        assertThat(finding(number).out()).contains("Ingen har endnu");
    }

    @Test
    void one_thing_is_said_at_a_time() {
        CommandRun run = finding(number, "--confirmed", "--new");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Vælg kun én", "./sagsgang finding --help");
    }

    @Test
    void a_finding_that_is_not_there_is_named() {
        CommandRun run = finding(2_000_000_000, "--confirmed");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("2000000000", "/fund");
    }

    @Test
    void without_data_it_says_what_to_do() {
        CommandRun run = CommandRun.of("finding", 1, "--data", folder.resolve("empty"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("./sagsgang import");
    }
}
