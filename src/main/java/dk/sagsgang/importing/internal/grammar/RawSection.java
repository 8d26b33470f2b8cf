package dk.sagsgang.importing.internal.grammar;

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
record RawSection(@Nullable Heading heading, SectionKind kind, int from, int to) {

    /** The first line of its own text, which may be the heading's. */
    int textStart() {
        return heading == null || heading.rest() >= 0 ? from : from + 1;
    }

    /** A line's text as far as it is the section's own. */
    String textOf(Lines lines, int index) {
        String plain = lines.plain(index);
        return index == from && heading != null && heading.rest() >= 0
                ? plain.substring(heading.rest()).strip()
                : plain;
    }
}
