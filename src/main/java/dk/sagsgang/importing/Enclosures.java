package dk.sagsgang.importing;

import java.util.Optional;

/** The files that came with an export beside its meetings. */
public interface Enclosures {

    /**
     * The bytes of a file; nothing where there is no such file.
     *
     * @param name without folders; upper and lower case do not matter
     * @param most how many bytes it may have
     * @throws UnreadableDocumentException when it is larger, damaged, or one of several of the same name
     */
    Optional<byte[]> find(String name, long most);
}
