package dk.sagsgang.facts;

import dk.sagsgang.vocabulary.Words;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Which point of a recommendation a text is about. */
public final class ClosestPoint {
    /** Shorter words are in every sentence. */
    private static final int LEAST_LETTERS = 5;

    private static final int LEAST_SHARED = 2;

    private ClosestPoint() {}

    /**
     * The place among some points of the one with the most long words in common with a text, or of the only one there is; empty
     * where two have as many, or none has two.
     */
    public static OptionalInt find(List<String> points, String text) {
        if (points.size() == 1) {
            return OptionalInt.of(0);
        }
        Set<String> words = longWords(text);
        OptionalInt closest = OptionalInt.empty();
        int most = LEAST_SHARED - 1;
        for (int i = 0; i < points.size(); i++) {
            Set<String> shared = longWords(points.get(i));
            shared.retainAll(words);
            if (shared.size() > most) {
                closest = OptionalInt.of(i);
                most = shared.size();
            } else if (shared.size() == most) {
                closest = OptionalInt.empty();
            }
        }
        return closest;
    }

    private static Set<String> longWords(String text) {
        Words words = Words.of(text);
        Set<String> found = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).length() >= LEAST_LETTERS) {
                found.add(words.lower(i));
            }
        }
        return found;
    }
}
