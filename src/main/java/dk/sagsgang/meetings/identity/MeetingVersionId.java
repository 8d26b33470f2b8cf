package dk.sagsgang.meetings.identity;

/**
 * Which version of a meeting's agenda or minutes.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record MeetingVersionId(int value) {
    public MeetingVersionId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
