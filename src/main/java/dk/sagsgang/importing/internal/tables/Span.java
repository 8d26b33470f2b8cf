package dk.sagsgang.importing.internal.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Adjacent words on a line, and where they are.
 *
 * @param start column of the first character, from 0
 * @param end column after the last
 */
record Span(int start, int end, String text) {

    /** The words of a line, divided where two or more blanks are between them. */
    static List<Span> listIn(String line) {
        if (!line.strip().contains("  ")) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int start = -1;
        int blanks = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean blank = i == line.length() || Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00a0';
            blanks = blank ? blanks + 1 : 0;
            if (!blank && start < 0) {
                start = i;
            }
            if (start >= 0 && (blanks == 2 || i == line.length())) {
                int end = i - blanks + 1;
                spans.add(new Span(start, end, line.substring(start, end)));
                start = -1;
            }
        }
        return spans;
    }

    Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end), text);
    }

    /** The column that this is under, or else the one whose middle is nearest. */
    int nearest(List<Span> columns) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int c = 0; c < columns.size(); c++) {
            Span column = columns.get(c);
            int apart = Math.max(column.start - end, start - column.end);
            int distance = apart < 0 ? apart : apart + 1000;
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }
}
