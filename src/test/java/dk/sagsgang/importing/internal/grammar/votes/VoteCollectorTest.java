package dk.sagsgang.importing.internal.grammar.votes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which vote a sentence on an outcome settles. */
class VoteCollectorTest {
    private static final GrammarContext PARTS = GrammarContext.of(Vocabulary.danish());

    private VoteCollector votes = PARTS.newVoteCollector();

    @BeforeEach
    void begin() {
        votes = PARTS.newVoteCollector();
    }

    @Test
    void what_was_approved_settles_the_last_open_vote_on_the_proposal() {
        tell("For indstillingen stemte 5 medlemmer (A). Imod stemte 2 medlemmer (V).");
        settle("Indstillingen blev godkendt.", Outcome.APPROVED);

        assertThat(adopted(Motion.PROPOSAL)).isTrue();
    }

    @Test
    void what_was_approved_with_an_amendment_leaves_an_earlier_vote_on_the_proposal_open() {
        tell("For indstillingen stemte 5 medlemmer (A). Imod stemte 2 medlemmer (V).");
        tell("For ændringsforslaget stemte 4 medlemmer (A). Imod stemte 3 medlemmer (V).");
        settle("Indstillingen blev godkendt med det vedtagne ændringsforslag.", Outcome.AMENDED);

        assertThat(adopted(Motion.PROPOSAL)).isNull();
        assertThat(adopted(Motion.AMENDMENT)).isNull();
    }

    @Test
    void an_amendment_that_fell_leaves_the_proposal_open() {
        tell("For indstillingen stemte 5 medlemmer (A). Imod stemte 2 medlemmer (V).");
        tell("For ændringsforslaget stemte 2 medlemmer (V). Imod stemte 5 medlemmer (A).");
        settle("Ændringsforslaget blev forkastet.", Outcome.REJECTED);

        assertThat(adopted(Motion.AMENDMENT)).isFalse();
        assertThat(adopted(Motion.PROPOSAL)).isNull();
    }

    private void tell(String sentences) {
        for (String sentence : List.of(sentences.split("(?<=\\.) ", -1))) {
            assertThat(votes.accept(Words.of(sentence), LineRange.ofLine(1))).isTrue();
        }
    }

    private void settle(String sentence, Outcome outcome) {
        votes.settle(Words.of(sentence), outcome, LineRange.ofLine(1));
    }

    private @Nullable Boolean adopted(Motion motion) {
        return votes.votes().stream()
                .filter(vote -> vote.motion() == motion)
                .findFirst()
                .map(ParsedVote::adopted)
                .orElse(null);
    }
}
