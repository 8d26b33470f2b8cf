package dk.sagsgang.importing;

import dk.sagsgang.files.Checksum;
import java.util.List;
import java.util.Optional;

/** A file that may be a document, found in a folder, in an archive or by its own path, and not read yet. */
public interface DocumentSource {

    /** Its path as a person would say it: as given, or below the folder or archive that was given. Never for publication. */
    String path();

    /** Its name, without folders. */
    String fileName();

    /**
     * Reads its bytes, which belong to the caller. What is not a document, or larger than its format may be, is
     * refused before it is read whole.
     *
     * @throws UnreadableDocumentException when it is refused or cannot be read
     */
    byte[] content();

    /** Whether it is a meeting in the export of another system. */
    default boolean isExport() {
        return false;
    }

    /** The names by which notices of its system refer to it, as checksums; none where it is no export. */
    default List<Checksum> exportNames() {
        return List.of();
    }

    /** The files that came with it; nothing where it is no export or was named by itself. */
    default Optional<Enclosures> enclosures() {
        return Optional.empty();
    }

    /** What it says about the publication of other documents; it is no document itself then. */
    default Optional<PublicationNotice> notice() {
        return Optional.empty();
    }
}
