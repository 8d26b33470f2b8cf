package dk.sagsgang.meetings;

import dk.sagsgang.register.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The vote of one person, or of a whole party whose members are not named.
 *
 * @param person null for a party
 * @param printed the person's name as printed, or null for a party
 * @param title as printed, or null
 * @param party the party at the time, as printed, or null
 */
public record SingleVote(
        Choice choice,
        @Nullable PersonId person,
        @Nullable String printed,
        @Nullable String title,
        @Nullable String party) {}
