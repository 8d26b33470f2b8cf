package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;

/** SourcePlaces in a source, in the words of findings. */
final class SourcePlaces {
    private SourcePlaces() {}

    static SourcePlace of(SourceDocument document, LineRange lines) {
        return new SourcePlace(document.name(), lines.start(), lines.end());
    }

    static SourcePlace line(SourceDocument document, int line) {
        return SourcePlace.ofLine(document.name(), line);
    }

    /** All lines of an item, from its number to the end of its last section. */
    static LineRange of(ParsedItem item) {
        int end = item.head().end();
        for (ParsedSection section : item.sections()) {
            end = Math.max(end, section.lines().end());
        }
        return new LineRange(item.head().start(), end);
    }

    /** The beginning of a text, for showing. */
    static String shortened(String text, int most) {
        String stripped = text.strip();
        return stripped.length() <= most
                ? stripped
                : stripped.substring(0, most - 1).strip() + "…";
    }
}
