package dk.sagsgang.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that others put files into: what is still being written is left alone, and what rests is taken once. */
class WatchedFolderTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private WatchedFolder watched = new WatchedFolder(Path.of("."), Duration.ZERO);

    @BeforeEach
    void watch() {
        watched = new WatchedFolder(folder, Duration.ofSeconds(2));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private List<Path> after(int seconds) {
        return watched.takeResting(START.plusSeconds(seconds));
    }

    @Test
    void a_file_is_taken_seconds_after_it_came_to_rest_and_then_no_more() throws IOException {
        write("referat.txt", "Punkt 1");

        assertThat(after(0)).isEmpty();
        assertThat(after(1)).isEmpty();
        assertThat(after(2)).containsExactly(folder);
        assertThat(after(60)).isEmpty();
    }

    @Test
    void a_file_that_grows_is_left_until_it_no_longer_does() throws IOException {
        write("referat.txt", "Punkt 1");
        after(0);
        write("referat.txt", " og resten");

        assertThat(after(2)).isEmpty();
        assertThat(after(4)).containsExactly(folder);
    }

    @Test
    void a_folder_is_taken_when_all_that_is_in_it_rests() throws IOException {
        write("eksport/moede.xml", "<a/>");
        after(0);
        write("eksport/Bilag/1.pdf", "%PDF");

        assertThat(after(2)).isEmpty();
        assertThat(after(4)).containsExactly(folder.resolve("eksport"));
    }

    @Test
    void one_delivery_does_not_wait_for_another() throws IOException {
        write("en/moede.xml", "<a/>");
        write("to/moede.xml", "<a/>");
        after(0);
        write("to/moede.xml", "<!-- mere -->");

        assertThat(after(2)).containsExactly(folder.resolve("en"));
    }

    @Test
    void a_file_that_is_written_anew_is_taken_again() throws IOException {
        write("referat.txt", "Punkt 1");
        after(0);
        after(2);
        write("referat.txt", " rettet");
        after(10);

        assertThat(after(12)).containsExactly(folder);
    }

    @Test
    void a_new_watch_takes_everything_once_since_the_record_knows_what_it_has() throws IOException {
        write("referat.txt", "Punkt 1");
        after(0);
        after(2);
        watch();
        after(20);

        assertThat(after(22)).containsExactly(folder);
    }

    @Test
    void what_lies_directly_in_the_folder_is_looked_at_without_its_folders() throws IOException {
        write("referat.txt", "Punkt 1");
        write("eksport/bilag.txt", "Punkt 1");

        try (DocumentSources sources =
                DocumentSources.open(List.of(folder), ReadingLimits.DEFAULT, path -> watched.isWithin(folder, path))) {
            assertThat(sources.list()).extracting(DocumentSource::fileName).containsExactly("referat.txt");
        }
    }

    @Test
    void a_delivery_that_could_not_be_taken_is_taken_later() throws IOException {
        write("referat.txt", "Punkt 1");
        after(0);
        after(2);
        watched.putBack(folder, START.plusSeconds(30));

        assertThat(after(20)).isEmpty();
        assertThat(after(32)).containsExactly(folder);
    }

    @Test
    void a_folder_that_is_gone_says_so() throws IOException {
        Files.delete(folder);

        assertThatThrownBy(() -> after(0)).isInstanceOf(UncheckedIOException.class);
        Files.createDirectory(folder);
    }
}
