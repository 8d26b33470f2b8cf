package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.cases.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A section as a span of lines, before anybody has read what it says.
 *
 * @param heading the heading that opens it, or null for a lead
 * @param kind what it is for
 * @param from its first line
 * @param to the line after its last
 */
public record RawSection(@Nullable Heading heading, SectionKind kind, int from, int to) {

    /** The first line of its own text, which may be the heading's. */
    public int textStart() {
        return heading == null || heading.rest() >= 0 ? from : from + 1;
    }

    /** A line's text as far as it is the section's own. */
    public String textOf(Lines lines, int index) {
        String plain = lines.plain(index);
        return index == from && heading != null && heading.rest() >= 0
                ? plain.substring(heading.rest()).strip()
                : plain;
    }

    /**
     * What is left of the heading's line behind its colon where that is nothing but marks, half of which are on another line
     * ({@code **} alone, then {@code Bilag:**}); it goes with the text, so that no part of a line is lost. Empty where nothing is.
     */
    public String marksBesideHeading(Lines lines) {
        if (heading == null || heading.rest() >= 0) {
            return "";
        }
        String line = lines.line(from).source().text().strip();
        String opening = heading.text() + ":";
        return line.startsWith(opening) ? line.substring(opening.length()).strip() : "";
    }

    /** A line as far as it is the section's own, verbatim. */
    public String verbatimOf(Lines lines, int index) {
        String raw = lines.line(index).source().text();
        return index == from && heading != null && heading.rest() > 0
                ? behindHeading(heading, raw, textOf(lines, index))
                : raw;
    }

    /**
     * What follows a heading's colon. Where markup is around the heading, half of it may follow the colon
     * ({@code **Resume:** tekst}), so there the words without markup are kept.
     */
    private static String behindHeading(Heading heading, String raw, String words) {
        int colon = raw.indexOf(':');
        if (colon < 0 || heading.isGlued()) {
            return words;
        }
        boolean marked = raw.lastIndexOf('*', colon) >= 0
                || raw.lastIndexOf('<', colon) >= 0
                || raw.lastIndexOf('\\', colon) >= 0
                || raw.lastIndexOf('_', colon) >= 0;
        return marked ? words : raw.substring(colon + 1).strip();
    }
}
