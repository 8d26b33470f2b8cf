package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.votes.Voters;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteSentenceVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what sentences of a decision say about proposals put to it: where an amendment's text ends, what fell, who
 * was elected.
 */
public final class ProposalReader {
    private final Set<String> amendments;
    private final Set<String> fallen;
    private final Set<String> elected;
    private final VoteSentenceVocabulary sentences;
    private final Set<String> theRecommendation;
    private final BodySubject subject;
    private final Names names;
    private final Voters voters;

    public ProposalReader(Vocabulary vocabulary, BodySubject subject, Names names, Voters voters) {
        this.amendments = vocabulary.votes().amendments();
        this.fallen = vocabulary.outcomes().fallen();
        this.elected = vocabulary.votes().elected();
        this.sentences = vocabulary.voteSentences();
        this.theRecommendation = vocabulary.decisions().theRecommendation();
        this.subject = subject;
        this.names = names;
        this.voters = voters;
    }

    /** A candidate with their votes. */
    public record Elected(String candidate, int votes) {}

    /** Who was elected with how many votes: {@code Bo Holm fik 4 stemmer}; null where a sentence names nobody. */
    @Nullable
    public Elected elected(Words words) {
        boolean elects = false;
        for (int i = 1; i < words.size(); i++) {
            elects |= elected.contains(words.lower(i - 1));
            boolean votes = elects && sentences.votes().begin(words.lower(i));
            Integer number = votes ? voters.number(words, i - 1) : null;
            if (number != null) {
                List<Names.NameMatch> people = names.list(words, 0, i - 1);
                if (!people.isEmpty()) {
                    return new Elected(people.getLast().person().name(), number);
                }
            }
        }
        return null;
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

    private int indexOfFallen(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (fallen.contains(words.lower(i))) {
                return i;
            }
        }
        return -1;
    }
}
