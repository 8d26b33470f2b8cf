package dk.sagsgang.importing.internal.openness;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Quickly rules out most texts that contain no phrase of some families: none of the phrases' roots, up to six letters
 * each, is in them, however they are spaced and divided. Of a few it says that they may and is wrong.
 */
final class Roots {
    private static final int LONGEST = 6;
    private static final int SLOTS = 1 << 16;

    /** The roots of each length, by a hash of their letters. */
    private final BitSet[] known = new BitSet[LONGEST + 1];

    private final int[] lengths;

    Roots(Collection<String> phrases) {
        for (String phrase : phrases) {
            String longest = Stream.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            int length = Math.min(LONGEST, longest.length());
            if (length > 0) {
                if (known[length] == null) {
                    known[length] = new BitSet(SLOTS);
                }
                known[length].set(slot(longest.toCharArray(), length, length));
            }
        }
        lengths = IntStream.rangeClosed(1, LONGEST)
                .filter(length -> known[length] != null)
                .toArray();
    }

    /** Whether a text may hold one of the phrases; certainly not where this is false. */
    boolean mayBeIn(String text) {
        char[] letters = new char[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a7' || isOddlyWritten(c)) {
                return true;
            }
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            letters[count++] = Character.toLowerCase(c);
            for (int length : lengths) {
                if (length <= count && known[length].get(slot(letters, count, length))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Letters of other forms than the usual and marks over letters, which may be a usual letter when the text is normalised. */
    private static boolean isOddlyWritten(char c) {
        return c > '\u00ff' && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** The slot of the letters that end before a place. */
    private static int slot(char[] letters, int end, int length) {
        int hash = length;
        for (int i = end - length; i < end; i++) {
            hash = hash * 31 + letters[i];
        }
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }
}
