package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeChange;
import dk.sagsgang.investment.knowledge.KnowledgePin;
import dk.sagsgang.investment.knowledge.KnowledgeVersion;
import java.util.List;
import java.util.Optional;

/** The state of a kept version relative to the knowledge base that it is based on. */
public sealed interface Freshness {

    /** It rests on none, so that nothing can be said. */
    record Unpinned() implements Freshness {}

    /** It is based on a version that has not been imported, so its freshness is not known. */
    record Unknown(KnowledgePin pin) implements Freshness {}

    /**
     * Nothing that it uses has changed.
     *
     * @param pinned the version it rests on
     */
    record Fresh(KnowledgeVersion pinned) implements Freshness {}

    /**
     * Something that it uses has changed since.
     *
     * @param pinned the version it rests on
     * @param current the version that is valid now
     * @param changes what has changed of what it uses, at least one
     */
    record Stale(KnowledgeBase pinned, KnowledgeBase current, List<KnowledgeChange> changes) implements Freshness {
        public Stale {
            changes = List.copyOf(changes);
        }
    }

    /** Whether something that the version uses has changed since. */
    default boolean isStale() {
        return this instanceof Stale;
    }

    /** The state of a version relative to the knowledge bases that are known now. */
    static Freshness of(CalculationVersion version, KnowledgeVersions known) {
        if (version.knowledge().isEmpty()) {
            return new Unpinned();
        }
        KnowledgePin pin = version.knowledge().get();
        Optional<KnowledgeBase> pinned = known.find(pin.base(), pin.version());
        Optional<KnowledgeBase> current = known.findCurrent(pin.base());
        return pinned.isPresent() && current.isPresent() ? of(pin, pinned.get(), current.get()) : new Unknown(pin);
    }

    private static Freshness of(KnowledgePin pin, KnowledgeBase pinned, KnowledgeBase current) {
        List<KnowledgeChange> changes = pin.concerned(KnowledgeChange.between(pinned, current));
        return changes.isEmpty() ? new Fresh(pinned.version()) : new Stale(pinned, current, changes);
    }
}
