package dk.sagsgang.importing.internal.staging.preparation;

import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;

/** Takes care of the one character that not every database can hold as text: NUL becomes the replacement character. */
public final class Characters {
    private static final char NUL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    public static SourceDocument storable(SourceDocument document) {
        boolean isStorable =
                document.lines().stream().allMatch(line -> line.text().indexOf(NUL) < 0);
        return isStorable
                ? document
                : new SourceDocument(
                        document.name(),
                        document.format(),
                        document.lines().stream().map(Characters::storable).toList(),
                        document.stated());
    }

    private static SourceLine storable(SourceLine line) {
        return new SourceLine(
                line.number(),
                line.page(),
                line.text().replace(NUL, REPLACEMENT),
                line.headingLevel(),
                line.cells().stream()
                        .map(cell -> cell.replace(NUL, REPLACEMENT))
                        .toList(),
                line.table(),
                line.running(),
                line.links());
    }
}
