package dk.sagsgang.cases;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An attachment (bilag) that a paper names.
 *
 * @param name as printed
 * @param link its address where printed, or null
 * @param file the file that an export names for it; null where none is named, or where it was not open when it was read
 */
public record Attachment(
        String name,
        @Nullable String link,
        Visibility visibility,
        Origin origin,
        @Nullable AttachedFile file) {
    /** One of which no file is known. */
    public Attachment(String name, @Nullable String link, Visibility visibility, Origin origin) {
        this(name, link, visibility, origin, null);
    }

    /** The same with a file. */
    public Attachment with(@Nullable AttachedFile other) {
        return new Attachment(name, link, visibility, origin, other);
    }
}
