package dk.sagsgang.facts.rules;

import java.util.List;
import java.util.Set;

/**
 * Distinguishes a line that was broken to fit the page from one that was ended on purpose: it was broken when the next line's
 * first word would not have fitted on it.
 *
 * @param width the longest line, in characters, which is taken for the width of the page
 * @param unfinished words that no sentence ends with
 */
record LineBreaks(int width, Set<String> unfinished) {
    private static final int WIDEST_PAGE = 140;
    private static final double ROOM = 0.93;
    private static final int LEAST_CUT = 40;
    private static final String ENDS = ".:;!?»\"”)";

    static LineBreaks of(List<SectionLine> lines, Set<String> unfinished) {
        return new LineBreaks(
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0), unfinished);
    }

    boolean isWrapped(String line, String next) {
        if (width > WIDEST_PAGE) {
            return false;
        }
        int blank = next.indexOf(' ');
        int firstWord = blank < 0 ? next.length() : blank;
        return isUnfinished(line)
                || line.length() + 1 + firstWord > width * ROOM
                || (Character.isLowerCase(next.charAt(0)) && !isEnded(line));
    }

    /**
     * A sentence that a page break cut in two.
     *
     * @param length of what is before the break, in characters
     */
    boolean isCutSentence(String before, int length, String next) {
        return width <= WIDEST_PAGE && !isEnded(before) && Character.isLowerCase(next.charAt(0)) && length > LEAST_CUT;
    }

    /** A line that ends with a word which cannot be the last, such as {@code Ældre- og}. */
    private boolean isUnfinished(String line) {
        return unfinished.contains(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static boolean isEnded(String line) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
