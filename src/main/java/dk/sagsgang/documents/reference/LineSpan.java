package dk.sagsgang.documents.reference;

import java.util.Optional;

/** Lines asked for in an address, {@code 33-40} or {@code 33}. */
public record LineSpan(int start, int end) {
    private static final int MOST_DIGITS = 8;

    public LineSpan {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("Lines " + start + " to " + end + " are no range");
        }
    }

    /** Empty when the text is not a range of lines. */
    public static Optional<LineSpan> find(String text) {
        String range = text.strip();
        int dash = range.indexOf('-');
        int start = number(dash < 0 ? range : range.substring(0, dash));
        int end = dash < 0 ? start : number(range.substring(dash + 1));
        return start < 1 || end < start ? Optional.empty() : Optional.of(new LineSpan(start, end));
    }

    /** -1 where the text is not a number of a line. */
    private static int number(String text) {
        boolean isNumber =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(text) : -1;
    }

    /** Whether a line, counted from 1, lies within it. */
    public boolean contains(int line) {
        return line >= start && line <= end;
    }
}
