package dk.sagsgang.documents.internal;

import java.util.List;

/**
 * Tells a line that was broken to fit the page from one that was ended on purpose: it was broken when the next line's first
 * word would not have fitted on it.
 *
 * @param width the longest line, which is taken for the width of the page
 */
record LineBreaks(int width) {
    private static final int LONGEST_PAGE = 140;
    private static final double ROOM = 0.93;
    private static final String ENDS = ".:;!?»\"”)";

    static LineBreaks of(List<NumberedLine> lines) {
        return new LineBreaks(lines.stream()
                .mapToInt(line -> line.text().strip().length())
                .max()
                .orElse(0));
    }

    boolean isWrapped(String line, String next) {
        if (width > LONGEST_PAGE) {
            return false;
        }
        int blank = next.indexOf(' ');
        int firstWord = blank < 0 ? next.length() : blank;
        return line.length() + 1 + firstWord > width * ROOM
                || (Character.isLowerCase(next.charAt(0)) && !isEnded(line));
    }

    /** A sentence that a page break cut in two. */
    boolean isCutSentence(String before, String next) {
        return width <= LONGEST_PAGE
                && !isEnded(before)
                && Character.isLowerCase(next.charAt(0))
                && before.length() > 40;
    }

    private static boolean isEnded(String line) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
