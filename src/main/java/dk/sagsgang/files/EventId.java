package dk.sagsgang.files;

/**
 * Identifies an event.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record EventId(int value) {
    public EventId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
