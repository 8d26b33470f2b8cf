package dk.sagsgang.cases;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An attachment (bilag) that a paper names.
 *
 * @param name as printed
 * @param link its address where printed, or null
 */
public record Attachment(String name, @Nullable String link, Visibility visibility, Origin origin) {}
