package dk.sagsgang.meetings.vote;

import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * The vote of one person, of a party's group whose members are not named, or of all others.
 *
 * @param person null for a party, and for all others
 * @param seat the seat it was cast for; null for a party, and where nothing in the open lets the seat be seen
 * @param printed the person's name, or the words for all others, as printed; null for a party
 * @param title as printed, or null
 * @param party the party at the time, as printed, or null
 * @param seats the number printed with a party, or null
 * @param whole whether the source says that the whole group is on this side
 */
public record SingleVote(
        Choice choice,
        @Nullable PersonId person,
        @Nullable SeatId seat,
        @Nullable String printed,
        @Nullable String title,
        @Nullable String party,
        @Nullable Integer seats,
        boolean whole) {

    /** The vote of a person. */
    public static SingleVote ofPerson(
            Choice choice,
            PersonId person,
            @Nullable SeatId seat,
            String printed,
            @Nullable String title,
            @Nullable String party) {
        return new SingleVote(choice, person, seat, printed, title, party, null, false);
    }

    /** The vote of a party's group. */
    public static SingleVote ofGroup(Choice choice, String party, @Nullable Integer seats, boolean whole) {
        return new SingleVote(choice, null, null, null, null, party, seats, whole);
    }

    /** The vote of everybody who is not named, in the words of the source. */
    public static SingleVote ofOthers(Choice choice, String printed) {
        return new SingleVote(choice, null, null, printed, null, null, null, false);
    }

    /** Whether it is that of a party's group. */
    public boolean isOfGroup() {
        return person == null && party != null;
    }

    /** Whether it is that of everybody who is not named. */
    public boolean isOfOthers() {
        return person == null && party == null;
    }
}
