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
 */
public record MeetingLine(
        MeetingRef meeting, @Nullable LocalTime start, int items, boolean published, boolean cancelled) {}
