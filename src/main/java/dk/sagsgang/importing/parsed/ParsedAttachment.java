package dk.sagsgang.importing.parsed;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.source.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * An attachment that an item names.
 *
 * @param name as printed
 * @param link its address where printed, or null
 * @param file the name of its file in an export, without folders, or null
 * @param visibility closed where the source marks it so
 * @param lines where it is
 */
public record ParsedAttachment(
        String name, @Nullable String link, @Nullable String file, Visibility visibility, LineRange lines) {
    /** One that a text names, of which no file is known. */
    public ParsedAttachment(String name, @Nullable String link, Visibility visibility, LineRange lines) {
        this(name, link, null, visibility, lines);
    }

    /** The same attachment, closed. */
    public ParsedAttachment closed() {
        return new ParsedAttachment(name, link, file, Visibility.CLOSED, lines);
    }
}
