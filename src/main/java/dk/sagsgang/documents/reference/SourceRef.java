package dk.sagsgang.documents.reference;

import dk.sagsgang.files.SourceLines;

/**
 * Where something is in a source, as an address that the source view understands.
 *
 * @param file the file's number
 * @param start first line, from 1
 * @param end last line
 */
public record SourceRef(int file, int start, int end) {
    /** The place of some lines. */
    public static SourceRef of(SourceLines lines) {
        return new SourceRef(lines.file().value(), lines.start(), lines.end());
    }

    /** Whether any of its lines is among some others of the same file. */
    public boolean touches(LineSpan lines) {
        return start <= lines.end() && end >= lines.start();
    }
}
