package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.heads.HeadSigns.Weighed;
import java.util.List;

/**
 * One way of reading a whole document: the heads of its items, and how much speaks for it.
 *
 * @param heads in order
 * @param points the sum over heads, numbers and items
 */
record HeadReading(List<Weighed> heads, int points) {
    static final HeadReading NONE = new HeadReading(List.of(), 0);

    HeadReading {
        heads = List.copyOf(heads);
    }

    List<HeadingCandidate> candidates() {
        return heads.stream().map(Weighed::candidate).toList();
    }

    boolean isEmpty() {
        return heads.isEmpty();
    }

    /** Whether more than numbers speaks for any of the heads. */
    boolean isConfirmed() {
        return heads.stream().anyMatch(Weighed::confirmed);
    }
}
