package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteSentenceVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what sentences of a decision say about proposals put to it: where an amendment's text ends, and what fell.
 */
public final class ProposalReader {
    private final Set<String> amendments;
    private final Set<String> fallen;
    private final VoteSentenceVocabulary sentences;
    private final Set<String> theRecommendation;
    private final Set<String> theProposal;
    private final Set<String> result;
    private final Set<String> verbs;
    private final BodySubject subject;

    public ProposalReader(Vocabulary vocabulary, BodySubject subject) {
        this.amendments = vocabulary.votes().amendments();
        this.fallen = vocabulary.outcomes().fallen();
        this.sentences = vocabulary.voteSentences();
        this.theRecommendation = vocabulary.decisions().theRecommendation();
        this.theProposal = vocabulary.decisions().theProposal();
        this.result = vocabulary.decisions().result();
        this.verbs = vocabulary.votes().verbs();
        this.subject = subject;
    }

    /** An amendment's own text ends with the vote or with what a body did. */
    public boolean endsAmendment(Words words, OutcomeReader.@Nullable OutcomeMatch outcome) {
        if (outcome == null) {
            return false;
        }
        boolean body = subject.of(words, outcome.first(), outcome.next()).isPresent();
        return body || isAboutAmendment(words) || theRecommendation.contains(words.lower(0));
    }

    private boolean isAboutAmendment(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (amendments.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ændringsforslaget blev forkastet} proposes nothing. */
    public boolean settled(Words words, OutcomeReader.@Nullable OutcomeMatch outcome) {
        int colon = words.text().indexOf(':');
        boolean inProposal = colon > 0 && outcome != null && words.start(outcome.first()) > colon;
        return colon != words.text().length() - 1 && !inProposal && (outcome != null || hasFallen(words));
    }

    /** Whether a sentence says that a proposal was rejected. */
    public boolean hasFallen(Words words) {
        return indexOfFallen(words) >= 0;
    }

    /** {@code faldt med 2 stemmer for og 3 imod}: the sentence that states the votes also states the result. */
    public boolean hasFallenByVotes(Words words) {
        int at = indexOfFallen(words);
        return at >= 0 && at + 1 < words.size() && sentences.with().contains(words.lower(at + 1));
    }

    /** Whether a sentence on a vote also states its result: before the vote, or introduced by "dermed". */
    public boolean tellsResult(Words words, OutcomeReader.OutcomeMatch found) {
        for (int i = 0; i < words.size(); i++) {
            if (result.contains(words.lower(i))) {
                return true;
            }
            if (verbs.contains(words.lower(i))) {
                return found.first() < i;
            }
        }
        return true;
    }

    /** {@code Ved stemmelighed er forslaget bortfaldet}: after a vote a proposal that lapses was not adopted. */
    public OutcomeReader.OutcomeMatch afterVote(Words words, OutcomeReader.OutcomeMatch found) {
        boolean ofProposal = words.indexOfAny(theProposal) >= 0 || words.indexOfAny(theRecommendation) >= 0;
        return found.outcome() == Outcome.WITHDRAWN && hasFallen(words) && ofProposal
                ? new OutcomeReader.OutcomeMatch(Outcome.REJECTED, found.first(), found.next())
                : found;
    }

    private int indexOfFallen(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (fallen.contains(words.lower(i))) {
                return i;
            }
        }
        return -1;
    }
}
