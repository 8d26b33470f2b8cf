package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is damaged in a data folder is found and listed, and a backup makes it whole. */
class VerifyCommandTest {
    @TempDir
    Path folder;

    private Path data = Path.of("");
    private Path archive = Path.of("");

    @BeforeEach
    void importOnce() {
        data = folder.resolve("data");
        archive = folder.resolve("kopi.zip");
        CommandRun.of("import", SmallMinutes.writeTo(folder), "--data", data);
        assertThat(CommandRun.of("backup", archive, "--data", data).err()).contains("læst igen og kontrolleret");
    }

    @Test
    void a_sound_folder_is_said_to_be_sound() {
        CommandRun run = CommandRun.of("verify", "--data", data);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "Databasen: i orden.",
                        "Originaler: 1, alle som de blev gemt.",
                        "Søgeindeks: i orden og svarer til databasen.");
    }

    @Test
    void a_changed_or_lost_original_is_listed_and_said_by_the_next_backup() throws IOException {
        Path original = original();
        Files.writeString(original, "noget andet");

        assertThat(CommandRun.of("verify", "--data", data).out())
                .contains("1 af 1 mangler eller er ændret", String.valueOf(original.getFileName()));
        assertThat(CommandRun.of("backup", folder.resolve("ny.zip"), "--data", data)
                        .code())
                .isEqualTo(1);
        Files.delete(original);
        assertThat(CommandRun.of("verify", "--data", data).code()).isEqualTo(1);
    }

    @Test
    void a_damaged_database_is_listed_not_backed_up_and_replaced_by_a_restore() throws IOException {
        Path database = data.resolve("sagsgang.db");
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 3 * 4096, 12 * 4096, (byte) 0x5a);
        Files.write(database, bytes);

        CommandRun verified = CommandRun.of("verify", "--data", data);
        CommandRun backup = CommandRun.of("backup", folder.resolve("ny.zip"), "--data", data);

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("er beskadiget", "restore", database.toString());
        assertThat(backup.code()).isEqualTo(2);
        assertThat(backup.err()).contains("beskadiget").doesNotContain("Exception");
        assertThat(folder.resolve("ny.zip")).doesNotExist();
        assertThat(CommandRun.of("restore", archive, "--data", data).code()).isZero();
        assertThat(CommandRun.of("verify", "--data", data).code()).isZero();
    }

    @Test
    void a_damaged_index_is_listed() throws IOException {
        Path largest;
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            largest = files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(largest, bytes);

        CommandRun run = CommandRun.of("verify", "--data", data);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Søgeindeks: beskadiget");
    }

    private Path original() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("originals"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            return all.getFirst();
        }
    }
}
