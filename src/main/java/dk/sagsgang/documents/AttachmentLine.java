package dk.sagsgang.documents;

import org.jspecify.annotations.Nullable;

/**
 * An attachment by name.
 *
 * @param link its address, or null where the source prints none
 */
public record AttachmentLine(String name, @Nullable String link, SourceRef source) {}
