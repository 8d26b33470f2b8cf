package dk.sagsgang.meetings.identity;

/**
 * Which vote.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record VoteEventId(int value) {
    public VoteEventId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
