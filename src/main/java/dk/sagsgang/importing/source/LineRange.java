package dk.sagsgang.importing.source;

/**
 * Consecutive lines of one document: where a datum is.
 *
 * @param start first line, from 1
 * @param end last line, at least {@code start}
 */
public record LineRange(int start, int end) {
    public LineRange {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("Lines " + start + " to " + end + " are no range");
        }
    }

    /** One line, counted from 1. */
    public static LineRange ofLine(int line) {
        return new LineRange(line, line);
    }

    /** Whether a line, counted from 1, lies within it. */
    public boolean contains(int line) {
        return line >= start && line <= end;
    }

    /** Whether they have a line in common. */
    public boolean touches(LineRange other) {
        return start <= other.end && other.start <= end;
    }
}
