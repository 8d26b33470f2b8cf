package dk.sagsgang.investment.keeping;

/**
 * Which kept calculation.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record KeptCalculationId(int value) {
    public KeptCalculationId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
