package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.meetings.Meetings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands, streams and exit codes. */
class SagsgangTest {
    @TempDir
    Path folder;

    private Path minutes = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void writeMinutes() {
        minutes = SmallMinutes.writeTo(folder);
        data = folder.resolve("data");
    }

    @Test
    void without_a_command_it_says_how_it_is_used() {
        CommandRun run = CommandRun.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Kommandoer:", "import", "serve", "search")
                .doesNotContain("rehearse");
    }

    @Test
    void a_misspelt_command_is_guessed_at() {
        CommandRun run = CommandRun.of("imprt", "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Ukendt", "import");
    }

    @Test
    void a_port_that_is_not_a_number_is_reported() {
        CommandRun run = CommandRun.of("serve", "--port", "otte");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("otte", "--port");
    }

    @Test
    void a_number_that_is_not_a_port_is_rejected_before_anything_is_created() {
        CommandRun negative = CommandRun.of("serve", "--port=-1", "--data", data);

        assertThat(negative.code()).isEqualTo(2);
        assertThat(negative.err()).contains("'-1'", "--port");
        assertThat(CommandRun.of("demo", "--port", "65536").err()).contains("'65536'", "--port");
        assertThat(data).doesNotExist();
    }

    @Test
    void an_option_without_its_value_is_distinguished_from_one_that_is_missing() {
        assertThat(CommandRun.of("finding", "1", "--not-an-error").err())
                .contains("Der mangler en værdi efter --not-an-error");
        assertThat(CommandRun.of("invest-export", "--case").err()).contains("Der mangler en værdi efter --case");
        assertThat(CommandRun.of("invest-export").err()).contains("Der mangler: --case");
    }

    @Test
    void a_backup_into_a_folder_that_is_not_there_says_so() {
        CommandRun.of("import", minutes, "--data", data);

        CommandRun run = CommandRun.of("backup", folder.resolve("væk/kopi.zip"), "--data", data);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("væk findes ikke");
    }

    @Test
    void parse_answers_with_json_alone_on_standard_output() {
        CommandRun run = CommandRun.of("parse", minutes);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{").contains("\"agendaItems\"", "\"2023-03-14\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void parse_as_text_is_an_outline() {
        CommandRun run = CommandRun.of("parse", minutes, "--format", "text");

        assertThat(run.out()).contains("1. Længere åbningstid på biblioteket [21.00.00-P20-3-23]");
    }

    @Test
    void a_file_that_is_not_there_is_bad_use() {
        CommandRun run = CommandRun.of("parse", folder.resolve("væk.txt"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("væk.txt");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_file_that_is_not_minutes_is_unreadable_and_still_nothing_of_it_is_lost() throws IOException {
        Path letter = Files.writeString(folder.resolve("brev.txt"), "Kære alle\n\nTak for sidst.\n");

        CommandRun run = CommandRun.of("parse", letter);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("Tak for sidst.");
        assertThat(run.err()).contains("brev.txt");
    }

    @Test
    void check_says_how_much_it_looked_at() {
        CommandRun run = CommandRun.of("check", minutes);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("2 punkter læst");
    }

    @Test
    void what_is_imported_is_found() {
        CommandRun first = CommandRun.of("import", minutes, "--data", data);
        CommandRun found = CommandRun.of("search", "bibliotek", "--data", data);

        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("1 fil: 1 indlæst");
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("Længere åbningstid på biblioteket", "Kultur- og Fritidsudvalget");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        CommandRun.of("import", minutes, "--data", data);

        assertThat(CommandRun.of("import", minutes, "--data", data).out()).contains("1 uændret");
    }

    @Test
    void a_search_where_nothing_was_imported_says_what_to_do() {
        CommandRun run = CommandRun.of("search", "bibliotek", "--data", data);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("./sagsgang import");
    }

    @Test
    void a_backup_is_restored_elsewhere() {
        Path archive = folder.resolve("kopi.zip");
        Path other = folder.resolve("other");
        CommandRun.of("import", minutes, "--data", data);

        assertThat(CommandRun.of("backup", archive, "--data", data).code()).isZero();
        assertThat(CommandRun.of("restore", archive, "--data", other).code()).isZero();
        assertThat(CommandRun.of("search", "bibliotek", "--data", other).out()).contains("Længere åbningstid");
        assertThat(CommandRun.of("import", minutes, "--data", other).out()).contains("1 uændret");
    }

    @Test
    void what_was_there_before_a_restore_is_kept_beside() throws IOException {
        Path archive = folder.resolve("kopi.zip");
        CommandRun.of("import", minutes, "--data", data);
        CommandRun.of("backup", archive, "--data", data);

        CommandRun run = CommandRun.of("restore", archive, "--data", data);

        assertThat(run.code()).isZero();
        try (var parts = Files.list(data)) {
            assertThat(parts.map(part -> part.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("before-restore-"));
        }
    }

    @Test
    void a_folder_in_use_is_not_restored_into() {
        Path archive = folder.resolve("kopi.zip");
        CommandRun.of("import", minutes, "--data", data);
        CommandRun.of("backup", archive, "--data", data);

        try (Installation running = Installation.open(new dk.sagsgang.storage.DataFolder(data), java.util.Map.of())) {
            CommandRun run = CommandRun.of("restore", archive, "--data", data);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("i brug");
            assertThat(running.get(Meetings.class).listLatest(null, 10)).hasSize(1);
        }
    }

    @Test
    void a_file_that_is_not_a_backup_changes_nothing() {
        CommandRun.of("import", minutes, "--data", data);

        CommandRun run = CommandRun.of("restore", minutes, "--data", data);

        assertThat(run.code()).isEqualTo(2);
        assertThat(CommandRun.of("search", "bibliotek", "--data", data).out()).contains("åbningstid");
    }
}
