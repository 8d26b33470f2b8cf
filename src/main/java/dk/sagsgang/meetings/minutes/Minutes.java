package dk.sagsgang.meetings.minutes;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.presence.PresenceEvent;
import java.util.List;

/**
 * One version of a meeting's agenda or minutes in full.
 *
 * @param attendance who was there and who was away from the meeting as a whole
 * @param items in the order of the source, closed ones included
 */
public record Minutes(
        Meeting meeting, MeetingVersion version, List<Sealed<PresenceEvent>> attendance, List<AgendaEntry> items) {
    public Minutes {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
    }
}
