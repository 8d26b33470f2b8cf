package dk.sagsgang.documents;

import dk.sagsgang.documents.reference.MeetingRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting with a day, for a calendar.
 *
 * @param day when it is held
 * @param cancelled whether the source says that it is not held
 * @param agenda the items that anyone may know of, as {@code 1. Budget 2027}
 * @param revision how often its agenda or minutes have changed, from 0
 * @param modified when they last did
 */
public record CalendarMeeting(
        MeetingRef meeting,
        LocalDate day,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Optional<String> place,
        boolean cancelled,
        List<String> agenda,
        int revision,
        Instant modified) {
    public CalendarMeeting {
        agenda = List.copyOf(agenda);
    }
}
