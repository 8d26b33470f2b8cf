package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.keeping.internal.JooqKnowledgePublisher;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeImport;
import dk.sagsgang.storage.Database;
import java.util.Optional;

/** Adds versions of knowledge bases. A version that is there never changes: other contents need another label. */
public interface KnowledgePublisher {

    /** Adds to a database. */
    static KnowledgePublisher in(Database database) {
        return new JooqKnowledgePublisher(database);
    }

    /**
     * Adds a version as it was read; the same contents twice change nothing.
     *
     * @param file the file's name, by which it is read again
     * @param text the file, from which {@code read} was made
     * @throws IllegalArgumentException when not everything was read
     * @throws NotKept when the label is taken by other contents
     */
    Published publish(String file, String text, KnowledgeImport read);

    /**
     * What became of a version.
     *
     * @param base the version
     * @param added whether it is new
     * @param before the version that was valid before it, empty when it is the first or not the latest
     */
    record Published(KnowledgeBase base, boolean added, Optional<KnowledgeBase> before) {}
}
