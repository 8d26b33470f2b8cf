package dk.sagsgang.files;

import dk.sagsgang.access.FileLines;

/**
 * Some lines of a stored file: where a datum was read.
 *
 * @param start first line, from 1
 * @param end last line, at least {@code start}
 */
public record SourceLines(FileId file, int start, int end) {
    public SourceLines {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("Lines " + start + " to " + end + " are no range");
        }
    }

    /** The same lines, as seals name them. */
    public FileLines asFileLines() {
        return new FileLines(file.value(), start, end);
    }
}
