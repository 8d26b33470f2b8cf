package dk.sagsgang.meetings.internal.recording;

import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.SeatId;
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
        PersonId person = vote.person();
        SeatId seat = vote.seat();
        if (person == null) {
            return 0;
        }
        int repetition = 0;
        while (isTaken(person, repetition) || isTaken(seat, repetition)) {
            repetition++;
        }
        taken.add(new Named(person, repetition));
        if (seat != null) {
            taken.add(new Named(seat, repetition));
        }
        return repetition;
    }

    private boolean isTaken(@Nullable Object who, int repetition) {
        return who != null && taken.contains(new Named(who, repetition));
    }
}
