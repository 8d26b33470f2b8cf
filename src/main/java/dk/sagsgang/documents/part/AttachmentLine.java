package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * An attachment by name.
 *
 * @param link its address, or null where the source prints none
 * @param source where it is in its source, or null where it comes from an event
 */
public record AttachmentLine(
        String name, @Nullable String link, @Nullable SourceRef source) {}
