package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.vocabulary.CancellationVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Words;
import java.util.Optional;

/**
 * Finds the line of a document's head that says that the meeting is not held. It has to say so of the meeting itself: an excursion that is
 * cancelled, or a meeting that would be under some condition, leaves the meeting as it is.
 */
final class CancellationReader {
    private static final int LONGEST_TITLE = 24;
    private static final String ENDS_OF_SENTENCES = ".:;!?-\u2013\u2014";

    private final CancellationVocabulary vocabulary;

    CancellationReader(CancellationVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param named whether the line names the body, its document, or the day or hour of the meeting */
    boolean cancels(Words words, boolean named) {
        return states(words) || isStatus(words) || (isMarked(words) && (named || words.size() == 1));
    }

    private boolean states(Words words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<PhraseTable.Match<Boolean>> found =
                    beginsSentence(words, i) ? vocabulary.statements().findAt(words, i) : Optional.empty();
            if (found.isPresent() && !isTakenBack(words, found.get().next())) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsSentence(Words words, int at) {
        return at == 0 || words.gapBefore(at).chars().anyMatch(c -> ENDS_OF_SENTENCES.indexOf(c) >= 0);
    }

    private boolean isTakenBack(Words words, int next) {
        return next < words.size() && vocabulary.notBefore().contains(words.lower(next));
    }

    /** {@code Status: Aflyst}. */
    private boolean isStatus(Words words) {
        return words.size() == 2
                && vocabulary.labels().contains(words.lower(0))
                && vocabulary.words().contains(words.lower(1));
    }

    /** {@code AFLYST: Kulturudvalget}, {@code Kulturudvalget (aflyst)}. */
    private boolean isMarked(Words words) {
        if (words.isEmpty() || words.size() > LONGEST_TITLE) {
            return false;
        }
        int last = words.size() - 1;
        boolean ends = vocabulary.words().contains(words.lower(last))
                && (last == 0 || !vocabulary.notAfter().contains(words.lower(last - 1)));
        return ends || (vocabulary.words().contains(words.lower(0)) && !isTakenBack(words, 1));
    }
}
