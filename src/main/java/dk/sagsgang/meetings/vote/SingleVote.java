package dk.sagsgang.meetings.vote;

import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * The vote of one person, or of a whole party whose members are not named.
 *
 * @param person null for a party
 * @param seat the seat it was cast for; null for a party, and where nothing in the open lets the seat be seen
 * @param printed the person's name as printed, or null for a party
 * @param title as printed, or null
 * @param party the party at the time, as printed, or null
 */
public record SingleVote(
        Choice choice,
        @Nullable PersonId person,
        @Nullable SeatId seat,
        @Nullable String printed,
        @Nullable String title,
        @Nullable String party) {}
