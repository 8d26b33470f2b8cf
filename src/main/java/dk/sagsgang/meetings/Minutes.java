package dk.sagsgang.meetings;

import java.util.List;

/**
 * One version of a meeting's agenda or minutes in full.
 *
 * @param attendance who was there and who was away from the meeting as a whole
 * @param items in the order of the source, closed ones included
 */
public record Minutes(Meeting meeting, MeetingVersion version, List<Attendance> attendance, List<AgendaItem> items) {
    public Minutes {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
    }
}
