package dk.sagsgang.importing.parsed;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.source.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * One section of an item.
 *
 * @param kind what it is for
 * @param heading as printed without markup, or null for a lead
 * @param lines all its lines, heading included
 * @param visibility closed where the source marks it so
 * @param text the text under the heading, verbatim, lines joined with {@code \n}
 */
public record ParsedSection(
        SectionKind kind, @Nullable String heading, LineRange lines, Visibility visibility, String text) {
    /** The same section, closed. */
    public ParsedSection closed() {
        return new ParsedSection(kind, heading, lines, Visibility.CLOSED, text);
    }
}
