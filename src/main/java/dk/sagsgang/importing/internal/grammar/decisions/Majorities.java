package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.importing.internal.grammar.votes.VoteStatement;
import dk.sagsgang.importing.internal.grammar.votes.Voters;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.vocabulary.Affixes;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Reads those who support a decision that is reported as theirs: {@code 3 medlemmer (A+V+C) anbefaler indstillingen}.
 */
public final class Majorities {
    private final Set<String> majority;
    private final Affixes minority;
    private final Voters voters;

    public Majorities(Vocabulary vocabulary, Voters voters) {
        this.majority = vocabulary.votes().majority();
        this.minority = vocabulary.voters().minorityBeginnings();
        this.voters = voters;
    }

    /** The vote that an outcome's sentence states, such as a decision by a majority; empty where it states none. */
    public Optional<VoteStatement> read(Words words, OutcomeReader.OutcomeMatch outcome) {
        int limit = outcome.first();
        for (int i = 0; i < limit && i < 4; i++) {
            if (majority.contains(words.lower(i))) {
                String text = words.text().substring(0, words.start(limit));
                ParsedVote.Side side = voters.read(text);
                boolean stated = side.count() != null
                        || !side.parties().isEmpty()
                        || !side.persons().isEmpty();
                boolean ofMinority = minority.begin(words.lower(i));
                Choice on = ofMinority || outcome.outcome() == Outcome.REJECTED ? Choice.AGAINST : Choice.FOR;
                return stated ? Optional.of(new VoteStatement(on, side, "")) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
