package dk.sagsgang.importing.source;

import java.util.List;

/**
 * A document as the grammar sees it.
 *
 * @param name the file's name, without folders
 * @param format what it was read as
 * @param lines all of its lines, in reading order, numbered from 1
 */
public record SourceDocument(String name, SourceFormat format, List<SourceLine> lines) {
    public SourceDocument {
        lines = List.copyOf(lines);
    }

    /** The line with a number counted from 1. */
    public SourceLine line(int number) {
        return lines.get(number - 1);
    }
}
