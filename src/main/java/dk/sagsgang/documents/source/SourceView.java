package dk.sagsgang.documents.source;

import java.util.List;
import java.util.Optional;

/**
 * Lines of a source file as they are, and what was read from those asked for.
 *
 * @param file its number
 * @param name its name, empty when anything in it is closed, since a name can reveal it
 * @param format what it was read as
 * @param lineCount how many lines it has
 * @param first the first line shown
 * @param last the last line shown
 * @param downloadable whether the original may be fetched: only when nothing in it is closed
 * @param checksum SHA-512 of the original
 * @param reading what was read from the lines asked for; empty where none were, or the file is not minutes
 */
public record SourceView(
        int file,
        Optional<String> name,
        String format,
        int lineCount,
        int first,
        int last,
        boolean downloadable,
        String checksum,
        List<ShownLine> lines,
        Optional<SourceReading> reading) {
    public SourceView {
        lines = List.copyOf(lines);
    }
}
