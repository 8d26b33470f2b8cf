package dk.sagsgang.facts.rules;

import dk.sagsgang.facts.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a section's text.
 *
 * @param index its place in the text, from 0
 * @param number its number in the source, 0 where it is not found there
 * @param text without blanks around it
 */
record SectionLine(int index, int number, String text) {
    private static final int FURTHEST = 60;

    /**
     * The lines of a section's text with their numbers in the source. The text leaves out its heading and what is repeated on
     * every page, so the two are walked side by side: each line of the text is the next line of the source that reads the same.
     *
     * @param text the section's text, lines joined with {@code \n}
     * @param source the section's lines in the source
     * @param firstLine the number of the first of them
     */
    static List<SectionLine> of(String text, List<String> source, int firstLine) {
        var lines = new ArrayList<SectionLine>();
        int next = 0;
        int start = 0;
        for (int index = 0; start <= text.length(); index++) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String line = text.substring(start, stop).strip();
            int found = line.isEmpty() ? -1 : find(line, source, next);
            lines.add(new SectionLine(index, found < 0 ? 0 : firstLine + found, line));
            next = found < 0 ? next : found + 1;
            start = stop + 1;
        }
        return lines;
    }

    private static int find(String line, List<String> source, int from) {
        int end = Math.min(source.size(), from + FURTHEST);
        for (int at = from; at < end; at++) {
            if (source.get(at).strip().equals(line)) {
                return at;
            }
        }
        return -1;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    LayoutBlock.Lines place() {
        return new LayoutBlock.Lines(index, index, number, number);
    }
}
