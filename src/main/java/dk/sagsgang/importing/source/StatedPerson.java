package dk.sagsgang.importing.source;

import org.jspecify.annotations.Nullable;

/**
 * Somebody listed with a meeting.
 *
 * @param name as printed, with the party in brackets where it stands there
 * @param role the office, as printed, or null
 * @param party the party's letter, or null
 * @param participation whether they were there
 * @param substitute who came instead, as printed, or null
 * @param line their line
 */
public record StatedPerson(
        String name,
        @Nullable String role,
        @Nullable String party,
        Participation participation,
        @Nullable String substitute,
        int line) {

    /** Whether somebody took part, as far as an export says. */
    public enum Participation {
        PRESENT,
        ABSENT,
        /** Nobody has entered it: most members of a meeting that is still to be held. */
        UNSTATED
    }
}
