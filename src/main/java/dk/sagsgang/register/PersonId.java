package dk.sagsgang.register;

/**
 * Identifies a person.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record PersonId(int value) {
    public PersonId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
