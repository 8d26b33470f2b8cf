package dk.sagsgang.register;

/**
 * Identifies a legislative term.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record LegislativeTermId(int value) {
    public LegislativeTermId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
