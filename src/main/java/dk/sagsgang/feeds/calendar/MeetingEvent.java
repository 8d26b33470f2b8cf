package dk.sagsgang.feeds.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A meeting in a calendar.
 *
 * @param uid never changes, so that a calendar moves the meeting it has rather than adding another (RFC 5545, 3.8.4.7)
 * @param sequence counts the revisions, from 0 (RFC 5545, 3.8.7.4)
 * @param modified when it last changed
 * @param title the body that meets
 * @param day the day it is held
 * @param hours when it begins and ends, in Danish time; empty for a meeting whose hour is not known, which fills its day
 * @param place empty where the source names none
 * @param address the meeting's page
 * @param description plain text: the agenda
 * @param cancelled whether the meeting will not be held
 */
public record MeetingEvent(
        String uid,
        int sequence,
        Instant modified,
        String title,
        LocalDate day,
        Optional<Hours> hours,
        Optional<String> place,
        URI address,
        String description,
        boolean cancelled) {

    /**
     * The hours of a meeting.
     *
     * @param start when it begins
     * @param end when it ends; empty where no source says so
     */
    public record Hours(LocalTime start, Optional<LocalTime> end) {}
}
