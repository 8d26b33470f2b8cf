package dk.sagsgang.documents.source;

import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.reference.MeetingRef;
import java.util.List;

/**
 * What was read from some lines of a source, to be compared with them.
 *
 * @param meeting whose agenda or minutes they are in
 * @param attendance who they say was at the meeting or away from it
 * @param items the open items that have any of the lines, each with no more than was read from those
 */
public record SourceReading(MeetingRef meeting, List<AttendanceLine> attendance, List<ItemDocument> items) {
    public SourceReading {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
    }
}
