package dk.sagsgang.meetings.participation;

import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.presence.PresenceEvent;
import org.jspecify.annotations.Nullable;

/**
 * A person's attendance with the meeting, and the item where it was about one.
 *
 * @param item null when it was about the whole meeting
 */
public record RecordedAttendance(Meeting meeting, @Nullable AgendaItem item, PresenceEvent attendance) {}
