package dk.sagsgang.importing.internal.openness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Quickly rules out nearly all texts that contain no phrase of some families: none of the phrases' roots, up to six letters
 * each, is in them, or not all of the words of a phrase with such a root, however they are spaced and divided. Of a few it says
 * that they may and is wrong.
 */
final class Roots {
    private static final char SECTION = '\u00a7';
    private static final int LONGEST = 6;
    private static final int LETTER_BITS = 8;
    private static final int SLOT_BITS = 16;

    /** An odd number near 2 to the 64th by the golden ratio, which spreads what it is multiplied with. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int[] lengths;

    /** The roots of each of the lengths, by a hash of their letters. */
    private final boolean[][] known;

    /** The words of the phrases that have a root, as far as their letters are given. */
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    Roots(Collection<String> phrases) {
        SortedMap<Integer, boolean[]> ofLength = new TreeMap<>();
        for (String phrase : phrases) {
            // Any text with the sign of a section is looked at anyhow, and the number behind it is in far too many.
            if (phrase.indexOf(SECTION) < 0) {
                add(phrase, ofLength);
            }
        }
        lengths = ofLength.keySet().stream().mapToInt(Integer::intValue).toArray();
        known = ofLength.values().toArray(boolean[][]::new);
    }

    private void add(String phrase, Map<Integer, boolean[]> ofLength) {
        List<String> words = Stream.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(each -> !each.isEmpty())
                .toList();
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElse("");
        int length = Math.min(LONGEST, longest.length());
        if (length > 0) {
            ofLength.computeIfAbsent(length, any -> new boolean[1 << SLOT_BITS])[slot(packed(longest), length)] = true;
            phrases.computeIfAbsent(longest.substring(0, length), root -> new ArrayList<>())
                    .add(words);
        }
    }

    /** Whether a text may hold one of the phrases; certainly not where this is false. */
    boolean mayBeIn(String text) {
        char[] letters = new char[text.length()];
        int count = 0;
        long packed = 0;
        List<List<String>> rooted = List.of();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SECTION || isOddlyWritten(c)) {
                return true;
            }
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            char small = Character.toLowerCase(c);
            letters[count++] = small;
            packed = packed << LETTER_BITS | small;
            for (int at = 0; at < lengths.length; at++) {
                int length = lengths[at];
                if (known[at][slot(packed, length)] && length <= count) {
                    rooted = with(rooted, phrases.get(new String(letters, count - length, length)));
                }
            }
        }
        return !rooted.isEmpty() && hasAllWordsOfOne(rooted, new String(letters, 0, count));
    }

    private static List<List<String>> with(List<List<String>> some, @Nullable List<List<String>> more) {
        if (more == null || some.containsAll(more)) {
            return some;
        }
        List<List<String>> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static boolean hasAllWordsOfOne(List<List<String>> phrases, String letters) {
        return phrases.stream().anyMatch(words -> words.stream().allMatch(letters::contains));
    }

    /** Letters of other forms than the usual and marks over letters, which may be a usual letter when the text is normalised. */
    private static boolean isOddlyWritten(char c) {
        return c > '\u00ff' && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** The first letters of a word, eight bits each. */
    private static long packed(String word) {
        long packed = 0;
        for (int i = 0; i < Math.min(LONGEST, word.length()); i++) {
            packed = packed << LETTER_BITS | word.charAt(i);
        }
        return packed;
    }

    /** The slot of the last letters of some that are packed. */
    private static int slot(long packed, int length) {
        long last = packed & ((1L << (length * LETTER_BITS)) - 1);
        return (int) (last * SPREAD >>> (Long.SIZE - SLOT_BITS));
    }
}
