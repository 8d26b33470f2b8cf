package dk.sagsgang.importing.internal.readers.files;

import dk.sagsgang.importing.DocumentSource;

/** A file that was found, of whatever kind. */
public interface FoundFile extends DocumentSource {

    /** The folder or archive that it came along in, with slashes and in full; empty for a file that was named by itself. */
    String place();

    /**
     * Its bytes, also where its name says that it is not a document.
     *
     * @throws dk.sagsgang.importing.UnreadableDocumentException when it is larger than its format may be, or cannot be read
     */
    byte[] bytes();

    /**
     * Its bytes, whatever they are.
     *
     * @param most how many it may have
     * @throws dk.sagsgang.importing.UnreadableDocumentException when it has more, or cannot be read
     */
    byte[] bytes(long most);
}
