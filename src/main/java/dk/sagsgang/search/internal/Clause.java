package dk.sagsgang.search.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One part of what somebody typed.
 *
 * @param text a word or, when {@code phrase}, words that must be adjacent
 * @param phrase whether it was in quotation marks
 * @param excluded whether it had a minus before it
 */
record Clause(String text, boolean phrase, boolean excluded) {
    private static final Pattern PART = Pattern.compile("(-?)[\"”“»«]([^\"”“»«]*)[\"”“»«]|(\\S+)");

    /** More parts than anyone means; the rest is not looked at. */
    private static final int MOST_PARTS = 32;

    /** The parts of any text. */
    static List<Clause> listIn(String typed) {
        Matcher parts = PART.matcher(typed);
        return Stream.generate(() -> parts)
                .takeWhile(Matcher::find)
                .limit(MOST_PARTS)
                .map(Clause::of)
                .toList();
    }

    private static Clause of(Matcher part) {
        if (part.group(3) == null) {
            return new Clause(part.group(2), true, !part.group(1).isEmpty());
        }
        String word = part.group(3);
        boolean excluded = word.length() > 1 && word.startsWith("-");
        return new Clause(excluded ? word.substring(1) : word, false, excluded);
    }
}
