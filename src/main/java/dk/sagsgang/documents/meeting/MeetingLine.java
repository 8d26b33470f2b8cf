package dk.sagsgang.documents.meeting;

import dk.sagsgang.documents.reference.MeetingRef;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one line of a list.
 *
 * @param items how many items anyone may know of; 0 where the list does not count them
 * @param published whether minutes have been published, not only an agenda
 * @param cancelled whether the source says that it is not held
 * @param withdrawn whether all that was published of it has been withdrawn
 */
public record MeetingLine(
        MeetingRef meeting,
        @Nullable LocalTime start,
        int items,
        boolean published,
        boolean cancelled,
        boolean withdrawn) {
    /** Which word says what is there to be read. */
    public String label() {
        return withdrawn ? "meeting.withdrawn" : published ? "meeting.minutes" : "meeting.agenda";
    }
}
