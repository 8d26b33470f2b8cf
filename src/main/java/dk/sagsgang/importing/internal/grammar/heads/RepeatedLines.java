package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Short lines that a document repeats, each above text of its own: the headings of its sections, whether the vocabulary knows
 * them or not.
 */
public final class RepeatedLines {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;
    private static final int LEAST_TIMES = 2;

    private final BitSet headings = new BitSet();

    /** Looks through a document once. A line that says what was done or names a body is no heading, however often it is repeated. */
    RepeatedLines(Lines lines, Vocabulary vocabulary, BodyNames bodies) {
        Map<String, Integer> times = new HashMap<>();
        Map<Integer, String> keys = new HashMap<>();
        int previous = -1;
        for (int i = lines.nextFilled(0); i < lines.size(); i = lines.nextFilled(i + 1)) {
            if (mayBeHeading(lines, i, previous)) {
                String key = key(lines.plain(i));
                times.merge(key, 1, Integer::sum);
                keys.put(i, key);
            }
            previous = i;
        }
        times.entrySet().removeIf(entry -> entry.getValue() < LEAST_TIMES || says(entry.getKey(), vocabulary, bodies));
        keys.forEach((line, key) -> headings.set(line, times.containsKey(key)));
    }

    /** The same for each line that repeats another. */
    public static String key(String plain) {
        String text =
                plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
        return text.toLowerCase(Locale.ROOT);
    }

    /** Letters only, alone on its line, with a line of another kind below. */
    private static boolean mayBeHeading(Lines lines, int index, int previous) {
        String plain = lines.plain(index);
        if (plain.length() < SHORTEST
                || plain.length() > LONGEST
                || !Character.isUpperCase(plain.charAt(0))
                || lines.heading(index) != null
                || lines.line(index).source().isTableRow()) {
            return false;
        }
        char last = plain.charAt(plain.length() - 1);
        boolean ends = last != ':' && !Character.isLetter(last) && last != ')';
        boolean worded = plain.chars().noneMatch(c -> Character.isDigit(c) || c == ',' || c == '(');
        boolean few = plain.chars().filter(c -> c == ' ').count() < MOST_WORDS;
        boolean alone = lines.afterGap(index) || lines.line(index).isMarked();
        int below = lines.nextFilled(index + 1);
        boolean opens = below < lines.size() && lines.heading(below) == null;
        boolean first = previous < 0 || lines.heading(previous) == null;
        return !ends
                && worded
                && few
                && alone
                && opens
                && first
                && !lines.isDecisionWord(index)
                && !lines.isItemLabel(index)
                && !lines.speaksOfClosing(index);
    }

    private static boolean says(String key, Vocabulary vocabulary, BodyNames bodies) {
        Words words = Words.of(key);
        return vocabulary.outcomes().phrases().find(words).isPresent()
                || bodies.findAt(words, 0).isPresent();
    }

    /** The lines that are such headings, by index. */
    public BitSet lines() {
        return (BitSet) headings.clone();
    }

    /** Whether a line is such a heading. */
    public boolean isHeading(int line) {
        return headings.get(line);
    }
}
