package dk.sagsgang.register;

/**
 * Identifies a municipality.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record BodyId(int value) {
    public BodyId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
