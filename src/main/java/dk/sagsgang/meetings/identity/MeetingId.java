package dk.sagsgang.meetings.identity;

import dk.sagsgang.findings.FindingSubject;

/**
 * Identifies a meeting.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record MeetingId(int value) implements FindingSubject.AtMeeting {
    public MeetingId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
