package dk.sagsgang.files;

import dk.sagsgang.access.FileLines;
import java.util.Optional;

/**
 * Some lines of a stored file: where a datum was read.
 *
 * @param start first line, from 1
 * @param end last line, at least {@code start}
 */
public record SourceLines(FileId file, int start, int end) implements Origin {
    public SourceLines {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("Lines " + start + " to " + end + " are no range");
        }
    }

    /** All lines of a file, however many there are. */
    public static SourceLines ofWhole(FileId file) {
        return new SourceLines(file, 1, FileLines.TO_THE_END);
    }

    /** The same lines, as seals name them. */
    public FileLines asFileLines() {
        return new FileLines(file.value(), start, end);
    }

    @Override
    public Optional<SourceLines> findLines() {
        return Optional.of(this);
    }

    @Override
    public boolean isPartOf(Origin whole) {
        return whole instanceof SourceLines lines && lines.file.equals(file);
    }
}
