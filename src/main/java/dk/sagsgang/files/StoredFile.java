package dk.sagsgang.files;

import dk.sagsgang.access.Visibility;
import java.time.Instant;

/**
 * A file that was imported, kept byte for byte.
 *
 * @param name as it was given when first seen, without folders
 * @param format the name of the reader's format, {@code text}, {@code pdf}, ...
 * @param sizeInBytes of the original
 * @param lineCount how many lines were read from it
 * @param visibility closed when the original may not be given out, which is so whenever any of its lines is closed
 */
public record StoredFile(
        FileId id,
        Checksum checksum,
        String name,
        String format,
        String mediaType,
        long sizeInBytes,
        int lineCount,
        Visibility visibility,
        Instant created) {

    /** Whether it is the export of another system, whose bytes hold more than the lines that are read from them. */
    public boolean isExport() {
        return FileFace.isExport(format);
    }
}
