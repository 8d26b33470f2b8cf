package dk.sagsgang.cases;

/**
 * Which printed text of a paper.
 *
 * @param value from 1, given out by the record itself; it never changes and is never used again
 */
public record PaperTextId(int value) {
    public PaperTextId {
        if (value < 1) {
            throw new IllegalArgumentException("An id counts from 1, not " + value);
        }
    }
}
