package dk.sagsgang.findings;

/**
 * Identifies a logged finding.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record FindingId(int value) {
    public FindingId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
