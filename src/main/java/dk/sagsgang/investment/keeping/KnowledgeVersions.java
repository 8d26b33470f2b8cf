package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.keeping.internal.JooqKnowledgeVersions;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Optional;

/** The versions of knowledge bases that have been imported. */
public interface KnowledgeVersions {

    /** Those in a database. */
    static KnowledgeVersions in(Database database) {
        return new JooqKnowledgeVersions(database);
    }

    /**
     * A version by the base's name and its label.
     */
    Optional<KnowledgeBase> find(String base, String version);

    /** The version of a base that is valid now: the one published last. */
    Optional<KnowledgeBase> findCurrent(String base);

    /** All versions, each base's in the order they were published. */
    List<KnowledgeBase> listAll();
}
