package dk.sagsgang.meetings.internal;

import dk.sagsgang.meetings.SingleVote;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts, within one vote, how often a seat or whoever sits on it is named. The first time is 0, and that is the vote; a source that
 * names either again contradicts itself, and is kept as it is.
 */
final class Repetitions {
    private final Set<Named> taken = new HashSet<>();

    private record Named(Object who, int repetition) {}

    /** Which time it is; always 0 for a party, since its members may differ. */
    int of(SingleVote vote) {
        if (vote.person() == null) {
            return 0;
        }
        int repetition = 0;
        while (isTaken(vote.person(), repetition) || isTaken(vote.seat(), repetition)) {
            repetition++;
        }
        taken.add(new Named(vote.person(), repetition));
        if (vote.seat() != null) {
            taken.add(new Named(vote.seat(), repetition));
        }
        return repetition;
    }

    private boolean isTaken(@Nullable Object who, int repetition) {
        return who != null && taken.contains(new Named(who, repetition));
    }
}
