package dk.sagsgang.importing.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the grammar sees it.
 *
 * @param name the file's name, without folders
 * @param format what it was read as
 * @param lines all of its lines, in reading order, numbered from 1
 * @param stated what the export that it came from states beside its lines; null for a document that is nothing but text
 */
public record SourceDocument(
        String name,
        SourceFormat format,
        List<SourceLine> lines,
        @Nullable StatedMeeting stated) {
    public SourceDocument {
        lines = List.copyOf(lines);
    }

    /** A document that is nothing but text. */
    public SourceDocument(String name, SourceFormat format, List<SourceLine> lines) {
        this(name, format, lines, null);
    }

    /** The line with a number counted from 1. */
    public SourceLine line(int number) {
        return lines.get(number - 1);
    }
}
