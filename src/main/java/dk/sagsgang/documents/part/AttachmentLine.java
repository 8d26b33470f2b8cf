package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * An attachment by name.
 *
 * @param link its address, or null where the source prints none
 * @param file the file that an export names for it, or null where none is known
 * @param source where it is in its source, or null where it comes from an event
 */
public record AttachmentLine(
        String name,
        @Nullable String link,
        @Nullable FileLine file,
        @Nullable SourceRef source) {
    /** One of which no file is known. */
    public AttachmentLine(String name, @Nullable String link, @Nullable SourceRef source) {
        this(name, link, null, source);
    }

    /**
     * What became of the file of an attachment.
     *
     * @param address where it can be fetched, or null where it was not kept
     * @param missing whether it was not with the export; else it is of a kind that is not given out
     * @param type what it is called by those who use it ({@code PDF}); empty where it was not kept
     * @param size in bytes; 0 where it was not kept
     */
    public record FileLine(@Nullable String address, boolean missing, String type, long size) {}
}
