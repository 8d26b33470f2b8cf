package dk.sagsgang.importing.internal.openness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** The small form of each of the usual letters and digits; 0 for what is neither. */
    private static final char[] SMALL = new char[0x100];

    static {
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
    }

    private final int[] lengths;

    /** A bit for each hash of a root; small, so that it stays in the processor's cache. */
    private final long[] known = new long[(1 << SLOT_BITS) / Long.SIZE];

    private final Map<String, Rooted> phrases = new HashMap<>();

    /** The phrases of one root, each by its words as far as their letters are given. */
    private static final class Rooted {
        private final List<List<String>> words = new ArrayList<>();

        /** Whether all words of one of them are in some letters. */
        boolean isIn(String letters) {
            for (List<String> each : words) {
                if (isIn(letters, each)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isIn(String letters, List<String> words) {
            for (String word : words) {
                if (!letters.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    Roots(Collection<String> phrases) {
        SortedSet<Integer> lengthsOfRoots = new TreeSet<>();
        for (String phrase : phrases) {
            // Any text with the sign of a section is looked at anyhow, and the number behind it is in far too many.
            if (phrase.indexOf(SECTION) < 0) {
                add(phrase, lengthsOfRoots);
            }
        }
        lengths = lengthsOfRoots.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(String phrase, Set<Integer> lengthsOfRoots) {
        List<String> words = Stream.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(each -> !each.isEmpty())
                .toList();
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElse("");
        int length = Math.min(LONGEST, longest.length());
        if (length > 0) {
            lengthsOfRoots.add(length);
            int slot = slot(packed(longest), length);
            known[slot / Long.SIZE] |= 1L << slot;
            phrases.computeIfAbsent(longest.substring(0, length), root -> new Rooted())
                    .words
                    .add(words);
        }
    }

    /** Whether a text may hold one of the phrases; certainly not where this is false. */
    boolean mayBeIn(String text) {
        int count = 0;
        long packed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAlwaysLookedAt(c)) {
                return true;
            }
            char small = c < SMALL.length ? SMALL[c] : 0;
            if (small != 0) {
                count++;
                packed = packed << LETTER_BITS | small;
                if (mayEndRoot(packed, count)) {
                    return holdsWordsOfOne(text);
                }
            }
        }
        return false;
    }

    private boolean mayEndRoot(long packed, int count) {
        for (int length : lengths) {
            int slot = slot(packed, length);
            if ((known[slot / Long.SIZE] & 1L << slot) != 0 && length <= count) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words of a phrase are in a text that has its root. */
    private boolean holdsWordsOfOne(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAlwaysLookedAt(c)) {
                return true;
            }
            if (c < SMALL.length && SMALL[c] != 0) {
                letters.append(SMALL[c]);
            }
        }
        String all = letters.toString();
        long packed = 0;
        for (int end = 1; end <= all.length(); end++) {
            packed = packed << LETTER_BITS | all.charAt(end - 1);
            if (mayEndRoot(packed, end) && endsRootOfOne(all, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a root ends at a place in some letters that hold all words of a phrase with it. */
    private boolean endsRootOfOne(String letters, int end) {
        for (int length : lengths) {
            Rooted rooted = length <= end ? phrases.get(letters.substring(end - length, end)) : null;
            if (rooted != null && rooted.isIn(letters)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The sign of a section of a law; a letter of another form than the usual, or a mark over one, which may make a usual letter
     * when the text is normalised.
     */
    private static boolean isAlwaysLookedAt(char c) {
        return c == SECTION
                || (c >= SMALL.length
                        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK));
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
        long last = packed & ((1L << (length * LETTER_BITS)) - 1) | (long) length << (LONGEST * LETTER_BITS);
        return (int) (last * SPREAD >>> (Long.SIZE - SLOT_BITS));
    }
}
