package dk.sagsgang.documents.internal;

import java.util.List;
import java.util.Set;

/**
 * Tells a line that was broken to fit the page from one that was ended on purpose: it was broken when the next line's first
 * word would not have fitted on it.
 *
 * @param width the longest line, which is taken for the width of the page
 */
record LineBreaks(int width) {
    private static final int LONGEST_PAGE = 140;
    private static final double ROOM = 0.93;
    private static final Set<String> OPEN_WORDS =
            Set.of("og", "eller", "samt", "af", "at", "med", "for", "den", "det", "en", "et");
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
        return isOpen(line)
                || line.length() + 1 + firstWord > width * ROOM
                || (Character.isLowerCase(next.charAt(0)) && !isEnded(line));
    }

    /** A sentence that a page break cut in two. */
    boolean isCutSentence(String before, String next) {
        return width <= LONGEST_PAGE
                && !isEnded(before)
                && Character.isLowerCase(next.charAt(0))
                && before.length() > 40;
    }

    /** A line that ends with a word which cannot be the last, such as {@code Ældre- og}. */
    private static boolean isOpen(String line) {
        return OPEN_WORDS.contains(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static boolean isEnded(String line) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
