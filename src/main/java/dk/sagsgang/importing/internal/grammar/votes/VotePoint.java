package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.vocabulary.ItemVocabulary;
import dk.sagsgang.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Finds the point of a recommendation that a sentence is about: {@code Punkt 2 ...}, {@code Pkt. 1 og 3}, {@code 2. at-punkt}. */
final class VotePoint {
    private final ItemVocabulary vocabulary;

    VotePoint(ItemVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The point's number as printed; null where the sentence names none. */
    @Nullable
    String of(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String lower = words.lower(i);
            boolean behind = i > 0 && vocabulary.pointsBehind().contains(lower) && startsWithDigit(words.lower(i - 1));
            if (behind) {
                return words.lower(i - 1);
            }
            boolean before = vocabulary.points().contains(lower);
            if (before && i + 1 < words.size() && startsWithDigit(words.lower(i + 1))) {
                return words.lower(i + 1);
            }
        }
        return null;
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
