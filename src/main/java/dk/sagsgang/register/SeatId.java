package dk.sagsgang.register;

/**
 * Which seat of an organization.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record SeatId(int value) {
    public SeatId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
