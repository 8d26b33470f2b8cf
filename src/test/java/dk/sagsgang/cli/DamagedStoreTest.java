package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.Folders;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is damaged, cut or locked is said to be so in one line that says what to do, and is not written into. */
class DamagedStoreTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path data = Path.of("");
    private Path minutes = Path.of("");
    private Path database = Path.of("");

    @BeforeEach
    void importOnce() {
        data = folder.resolve("data");
        database = data.resolve("sagsgang.db");
        minutes = SmallMinutes.writeTo(folder);
        assertThat(CommandRun.of("import", minutes, "--data", data).code()).isLessThan(2);
    }

    @Test
    void a_broken_header() throws IOException {
        overwrite(0, 100);

        saysSo(CommandRun.of("search", "vej", "--data", data));
        saysSo(CommandRun.of("import", minutes, "--data", data));
    }

    @Test
    void a_file_that_was_cut() throws IOException {
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }

        saysSo(CommandRun.of("search", "vej", "--data", data));
        saysSo(CommandRun.of("import", minutes, "--data", data));
    }

    @Test
    void a_page_of_noise_is_noticed_before_anything_is_written() throws IOException {
        long pages = Files.size(database) / PAGE;
        byte[] before = Files.readAllBytes(database);
        int noticed = 0;
        for (long page = 2; page < pages; page++) {
            Files.write(database, before);
            overwrite(page * PAGE, PAGE);
            byte[] damaged = Files.readAllBytes(database);
            CommandRun run = CommandRun.of("import", minutes, "--data", data);
            if (run.code() == 2) {
                saysSo(run);
                assertThat(Files.readAllBytes(database)).as("page %d", page).isEqualTo(damaged);
                noticed++;
            }
        }
        // A page that belongs to nothing, or holds nothing but text, is not a damage that the structure shows.
        assertThat(noticed).isGreaterThan((int) (pages * 0.8));
    }

    @Test
    void a_folder_that_may_only_be_read_is_searched_and_not_written() throws IOException {
        Path copy = Folders.copyReadOnly(data, folder.resolve("copy"));
        try {
            CommandRun found = CommandRun.of("search", "biblioteket", "--data", copy);
            CommandRun written = CommandRun.of("import", minutes, "--data", copy);

            assertThat(found.out()).contains("Længere åbningstid på biblioteket");
            assertThat(found.code()).isZero();
            assertThat(written.code()).as(written.err() + written.out()).isLessThan(3);
            hasNoTrace(written);
            CommandRun other = CommandRun.of(
                    "import",
                    SmallMinutes.write(folder, "ny.txt", "Byrådet", "01-06-2024", "Noget nyt"),
                    "--data",
                    copy);
            assertThat(other.code()).isEqualTo(2);
            assertThat(other.err()).contains("skrivebeskyttet", copy.toString());
            hasNoTrace(other);
        } finally {
            Folders.release(copy);
        }
    }

    private void overwrite(long from, int length) throws IOException {
        byte[] noise = new byte[length];
        new Random(20260301 + from).nextBytes(noise);
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.getChannel().write(ByteBuffer.wrap(noise), from);
        }
    }

    private void saysSo(CommandRun run) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(database.toString(), "beskadiget", "restore", "damaged");
        assertThat(run.err().lines().count()).as(run.err()).isEqualTo(1);
        hasNoTrace(run);
    }

    private static void hasNoTrace(CommandRun run) {
        assertThat(run.err()).doesNotContain("\tat ", "Exception", "SQLITE");
    }
}
