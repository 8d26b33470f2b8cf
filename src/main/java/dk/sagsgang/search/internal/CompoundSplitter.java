package dk.sagsgang.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Splits Danish compounds into known words. The parts must cover the whole word, but for a linking s or e between them; of
 * several ways the one with the fewest parts wins, then the one whose first parts are longest. Guessing with less than full
 * cover finds many more parts, most of them wrong.
 */
final class CompoundSplitter {
    private static final int SHORTEST_PART = 4;
    private static final int MOST_PARTS = 4;

    private final Predicate<String> known;
    private final Set<String> wholeWords;

    /**
     * @param known whether something in lower case is a word by itself
     * @param wholeWords words that are never split
     */
    CompoundSplitter(Predicate<String> known, Set<String> wholeWords) {
        this.known = known;
        this.wholeWords = wholeWords;
    }

    /** The parts of a word in lower case, in order; empty when it is not a compound of known words. */
    List<String> split(String word) {
        if (word.length() < 2 * SHORTEST_PART || wholeWords.contains(word)) {
            return List.of();
        }
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            List<String> found = cover(word, parts);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    private @Nullable List<String> cover(String rest, int parts) {
        if (parts == 1) {
            return isKnown(rest) ? new ArrayList<>(List.of(rest)) : null;
        }
        for (int end = rest.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            String part = rest.substring(0, end);
            if (isKnown(part)) {
                List<String> after = coverAfterLink(rest.substring(end), parts - 1);
                if (after != null) {
                    after.addFirst(part);
                    return after;
                }
            }
        }
        return null;
    }

    private @Nullable List<String> coverAfterLink(String rest, int parts) {
        List<String> direct = cover(rest, parts);
        boolean linked = rest.charAt(0) == 's' || rest.charAt(0) == 'e';
        return direct == null && linked ? cover(rest.substring(1), parts) : direct;
    }

    private boolean isKnown(String part) {
        return part.length() >= SHORTEST_PART && known.test(part);
    }
}
