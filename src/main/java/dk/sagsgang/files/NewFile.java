package dk.sagsgang.files;

import java.util.List;

/**
 * A file about to be kept.
 *
 * @param checksum of its bytes
 * @param name as given, without folders
 * @param format the name of the reader's format
 * @param sizeInBytes of the original
 * @param lines every line read from it, numbered from 1 without gaps; their own visibility is not looked at
 * @param closed the ranges of lines that are closed
 */
public record NewFile(
        Checksum checksum,
        String name,
        String format,
        String mediaType,
        long sizeInBytes,
        List<FileLine> lines,
        List<Range> closed) {
    public NewFile {
        lines = List.copyOf(lines);
        closed = List.copyOf(closed);
    }

    /** Lines from one to another, both included, from 1. */
    public record Range(int start, int end) {
        public Range {
            if (start < 1 || end < start) {
                throw new IllegalArgumentException("Lines " + start + " to " + end + " are no range");
            }
        }
    }
}
