package dk.sagsgang.meetings;

import org.jspecify.annotations.Nullable;

/**
 * A person's attendance with the meeting, and the item where it was about one.
 *
 * @param item null when it was about the whole meeting
 */
public record RecordedAttendance(Meeting meeting, @Nullable AgendaItem item, PresenceEvent attendance) {}
