package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.cases.JournalNumber;
import java.util.Optional;

/**
 * A case number at the end of the title's own line: {@code Regnskab 00.32.10-S00-2-10}, or any form of number in brackets.
 *
 * @param title the title without it; a short number in brackets is printed as a part of the title and stays
 * @param printed the number as printed
 */
public record TrailingReference(String title, String printed) {
    private static final int LONGEST = 40;

    /** The case number at the end of a title; empty where there is none. */
    public static Optional<TrailingReference> find(String text) {
        int last = text.length() - 1;
        if (last < 8) {
            return Optional.empty();
        }
        if (text.charAt(last) == ')' || text.charAt(last) == ']') {
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
            return open > 0 && last - open < LONGEST
                    ? at(text, open, text.substring(open + 1, last))
                    : Optional.empty();
        }
        int start = text.lastIndexOf(' ') + 1;
        String word = text.substring(start);
        boolean full = start > 0
                && Character.isDigit(text.charAt(last))
                && word.length() > 10
                && word.indexOf('-') > 0
                && word.indexOf('.') > 0;
        return full ? at(text, start, word) : Optional.empty();
    }

    private static Optional<TrailingReference> at(String text, int start, String number) {
        String title = text.substring(0, start).replaceAll("[\\s\\-\u2013,:(]+$", "");
        boolean ofTitle = number.indexOf('.') < 0;
        return JournalNumber.find(number).map(found -> new TrailingReference(ofTitle ? text : title, found.printed()));
    }
}
