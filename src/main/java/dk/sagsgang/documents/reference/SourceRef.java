package dk.sagsgang.documents.reference;

import dk.sagsgang.files.FromEvent;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Where something is in a source, as an address that the source view understands.
 *
 * @param file the file's number
 * @param start first line, from 1
 * @param end last line
 */
public record SourceRef(int file, int start, int end) {
    /** The place of what was read from some lines; null for what comes from an event. */
    public static @Nullable SourceRef of(Origin origin) {
        return switch (origin) {
            case SourceLines lines -> new SourceRef(lines.file().value(), lines.start(), lines.end());
            case FromEvent _ -> null;
        };
    }

    /** The beginning of a document that was read from a file; null for one that comes from an event. */
    public static @Nullable SourceRef ofDocument(Origin version) {
        return version.findLines()
                .map(lines -> new SourceRef(lines.file().value(), 1, 1))
                .orElse(null);
    }

    /** Whether any of its lines is among some others of the same file. */
    public boolean touches(LineSpan lines) {
        return start <= lines.end() && end >= lines.start();
    }
}
