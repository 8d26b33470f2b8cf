package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality's own words, named on the command line or laid in the data folder. */
class VocabularyOptionTest {
    @TempDir
    Path folder;

    private Path minutes = Path.of("");
    private Path words = Path.of("");

    @BeforeEach
    void writeMinutesInOtherWords() throws IOException {
        Path usual = SmallMinutes.writeTo(folder);
        minutes = Files.writeString(usual, Files.readString(usual).replace("Taget til efterretning.", "Hørt."));
        words = Files.writeString(folder.resolve("ord.yaml"), "outcomes: {noted: [hørt]}");
    }

    @Test
    void parse_reads_with_the_words_of_a_file() {
        assertThat(CommandRun.of("parse", minutes).out()).doesNotContain("\"noted\"");
        assertThat(CommandRun.of("parse", minutes, "--vocabulary", words).out()).contains("\"noted\"");
    }

    @Test
    void import_finds_the_words_in_the_data_folder_and_a_backup_takes_them_along() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path other = folder.resolve("other");
        Path archive = folder.resolve("kopi.zip");
        Files.copy(words, data.resolve("vocabulary.yaml"));

        CommandRun.of("import", minutes, "--data", data);
        CommandRun.of("backup", archive, "--data", data);
        CommandRun.of("restore", archive, "--data", other);

        assertThat(CommandRun.of("search", "svømmehallens", "--data", data).out())
                .contains("Taget til efterretning");
        assertThat(other.resolve("vocabulary.yaml")).hasSameTextualContentAs(words);
    }

    @Test
    void a_file_with_a_name_that_is_not_known_is_refused_with_its_line() throws IOException {
        Files.writeString(words, "outcome: {noted: [hørt]}");

        CommandRun run = CommandRun.of("check", minutes, "--vocabulary", words);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ord.yaml, linje 1, outcome", "Mente du »outcomes«?");
    }

    @Test
    void a_file_that_is_missing_is_named() {
        CommandRun run = CommandRun.of("parse", minutes, "--vocabulary", folder.resolve("findes-ikke.yaml"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("findes-ikke.yaml");
    }
}
