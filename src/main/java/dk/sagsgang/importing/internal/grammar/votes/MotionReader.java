package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the words for what was voted on which kind of motion it is. */
final class MotionReader {
    private final VoteVocabulary vocabulary;
    private final Set<String> theProposal;

    MotionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary.votes();
        this.theProposal = vocabulary.decisions().theProposal();
    }

    /** {@code forslag 1}, {@code model B}: the option's word with its number or letter; null where there is none. */
    @Nullable
    String option(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String number = words.printed(i + 1);
            boolean labelled = number.length() <= 2
                    && (Character.isDigit(number.charAt(0))
                            || (number.length() == 1 && Character.isUpperCase(number.charAt(0))));
            if (vocabulary.options().contains(words.lower(i)) && labelled) {
                return words.text().substring(words.start(i), words.end(i + 1));
            }
        }
        return null;
    }

    /**
     * What kind of motion some words name.
     *
     * @param option the option that they name, or null
     * @param unnamed the kind where there are no words, or none but "the proposal"
     */
    Motion read(Words object, @Nullable String option, Motion unnamed) {
        if (option != null) {
            return Motion.ALTERNATIVE;
        }
        if (object.indexOfAny(vocabulary.amendments()) >= 0) {
            return Motion.AMENDMENT;
        }
        if (object.isEmpty()) {
            return unnamed;
        }
        if (object.indexOfAny(vocabulary.procedure()) >= 0) {
            return Motion.PROCEDURE;
        }
        return object.indexOfAny(theProposal) >= 0 ? unnamed : Motion.PROPOSAL;
    }
}
