package dk.sagsgang.importing.parsed;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.source.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * An attachment that an item names.
 *
 * @param name as printed
 * @param link its address where printed, or null
 * @param visibility closed where the source marks it so
 * @param lines where it is
 */
public record ParsedAttachment(String name, @Nullable String link, Visibility visibility, LineRange lines) {
    /** The same attachment, closed. */
    public ParsedAttachment closed() {
        return new ParsedAttachment(name, link, Visibility.CLOSED, lines);
    }
}
