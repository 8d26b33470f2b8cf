package dk.sagsgang.facts;

/**
 * Some words on one line of a source.
 *
 * @param line the line, from 1
 * @param start where the first word begins in the line, from 0
 * @param end where the last one ends
 */
public record WordSpan(int line, int start, int end) {
    public WordSpan {
        if (line < 1 || start < 0 || end <= start) {
            throw new IllegalArgumentException("Place " + start + " to " + end + " of line " + line + " holds no word");
        }
    }
}
