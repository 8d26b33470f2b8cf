package dk.sagsgang.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines asked for in an address, {@code 33-40} or {@code 33}. */
public record LineSpan(int start, int end) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,8})(?:-(\\d{1,8}))?");

    public LineSpan {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("Lines " + start + " to " + end + " are no range");
        }
    }

    /** Empty when the text is no range of lines. */
    public static Optional<LineSpan> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(1));
        int end = matcher.group(2) == null ? start : Integer.parseInt(matcher.group(2));
        return start < 1 || end < start ? Optional.empty() : Optional.of(new LineSpan(start, end));
    }

    public boolean contains(int line) {
        return line >= start && line <= end;
    }
}
