package dk.sagsgang.importing.internal.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rows of a specification: a text, and what is read of it. */
public final class SentenceRows {
    private static final Path FOLDER = Path.of("src", "test", "resources", "importing", "sentences");

    private SentenceRows() {}

    /**
     * One row.
     *
     * @param text what is read
     * @param expected what must be read of it; {@code -} for nothing
     */
    public record Row(String text, String expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** The rows of a file, without its remarks. */
    public static Stream<Row> of(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            return lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(cells -> new Row(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
