package dk.sagsgang.importing;

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
}
