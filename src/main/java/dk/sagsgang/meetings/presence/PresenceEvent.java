package dk.sagsgang.meetings.presence;

import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.register.PersonId;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded of somebody's presence: that he was there, was away, arrived, left or was disqualified. Those of a meeting are in
 * order, and {@link PresentMembers} says what follows from them.
 *
 * @param item the item it is about or happened during, or null when it is about the meeting
 * @param time when, or null where the source gives no time
 * @param name as printed
 * @param substitute who came instead, or null
 * @param reason as printed, or null
 * @param text verbatim
 */
public record PresenceEvent(
        PersonId person,
        @Nullable AgendaItemId item,
        PresenceKind kind,
        @Nullable LocalTime time,
        PrintedName name,
        @Nullable Substitute substitute,
        @Nullable String reason,
        String text,
        Origin origin) {

    /**
     * A name with what is beside it.
     *
     * @param text without title and party
     * @param title as printed, or null
     * @param party as printed, or null
     */
    public record PrintedName(
            String text, @Nullable String title, @Nullable String party) {}

    /**
     * Who came in somebody's place (stedfortræder, kommunestyrelsesloven § 15).
     *
     * @param printed the name as printed
     * @param person who that is, or null where the record was made before that was read
     */
    public record Substitute(String printed, @Nullable PersonId person) {}
}
