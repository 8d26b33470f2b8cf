package dk.sagsgang.meetings.identity;

/**
 * Which item of business (punkt), the same in every version of a meeting's agenda and minutes, whatever its number and title there.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record BusinessId(int value) {
    public BusinessId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
