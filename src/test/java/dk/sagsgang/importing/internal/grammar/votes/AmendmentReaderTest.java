package dk.sagsgang.importing.internal.grammar.votes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who proposes an amendment, what it is called, and what it says. */
class AmendmentReaderTest {
    private static final GrammarContext PARTS = GrammarContext.of(Vocabulary.danish());

    private final VoteCollector votes = PARTS.newVoteCollector();

    /** The amendment that some sentences propose, one a line from line 1, after it was adopted without a count. */
    private ParsedVote amendment(String first, String... more) {
        assertThat(votes.acceptProposal(Words.of(first), LineRange.ofLine(1))).isTrue();
        for (int i = 0; i < more.length; i++) {
            votes.amendmentContinues(more[i], LineRange.ofLine(i + 2));
        }
        votes.settle(Words.of("Ændringsforslaget blev enstemmigt vedtaget."), Outcome.APPROVED, LineRange.ofLine(9));
        return votes.votes().getLast();
    }

    private @Nullable String proposer(String sentence) {
        return amendment(sentence).proposer();
    }

    private static ParsedVote.Wording wording(ParsedVote vote) {
        return Objects.requireNonNull(vote.wording());
    }

    @Test
    void whoever_stands_before_the_verb_proposes_it() {
        assertThat(proposer("Gruppe Ø fremsætter følgende ændringsforslag:")).isEqualTo("Gruppe Ø");
        assertThat(proposer("SF og Radikale Venstre stillede ændringsforslag om, at puljen halveres."))
                .isEqualTo("SF og Radikale Venstre");
    }

    @Test
    void whoever_it_is_from_proposes_it() {
        assertThat(proposer("Ændringsforslag fra SF om at hæve beløbet til 2 mio. kr.:"))
                .isEqualTo("SF");
        assertThat(proposer("Ændringsforslag 1 fra Venstre: At anlægget udskydes."))
                .isEqualTo("Venstre");
        assertThat(proposer("Ændringsforslag (stillet af Karen Holm (F)): At fristen er 1. maj."))
                .isEqualTo("Karen Holm (F)");
        assertThat(proposer("Der blev stillet ændringsforslag af Venstre, at sagen belyses."))
                .isEqualTo("Venstre");
    }

    @Test
    void whoever_it_is_on_behalf_of_proposes_it() {
        assertThat(proposer("På vegne af Enhedslisten stillede Bo Dam (Ø) ændringsforslag:"))
                .isEqualTo("Enhedslisten");
    }

    @Test
    void nobody_proposes_it_where_nobody_is_named() {
        assertThat(proposer("Ændringsforslag: At fristen er 1. maj.")).isNull();
        assertThat(proposer("Der blev stillet et ændringsforslag:")).isNull();
    }

    @Test
    void it_is_called_by_its_number() {
        assertThat(amendment("Ændringsforslag 2 fra O: Gebyret halveres.").name())
                .isEqualTo("Ændringsforslag 2");
        assertThat(amendment("Ændringsforslag fra O: Gebyret halveres.").name()).isNull();
    }

    @Test
    void it_says_what_follows_the_colon() {
        ParsedVote.Wording wording = wording(amendment("Ændringsforslag fra O: Gebyret halveres."));

        assertThat(wording.text()).isEqualTo("Gebyret halveres.");
        assertThat(wording.lines()).isEqualTo(LineRange.ofLine(1));
    }

    @Test
    void it_says_the_sentences_below_a_line_that_ends_in_a_colon() {
        ParsedVote.Wording wording = wording(
                amendment("Gruppe Ø fremsætter følgende ændringsforslag:", "At diget er af træ.", "At det males."));

        assertThat(wording.text()).isEqualTo("At diget er af træ. At det males.");
        assertThat(wording.lines()).isEqualTo(new LineRange(2, 3));
    }

    @Test
    void it_says_its_own_sentence_where_nothing_follows() {
        assertThat(wording(amendment("Ændringsforslag fra SF om at hæve beløbet til 2 mio. kr.:"))
                        .text())
                .isEqualTo("Ændringsforslag fra SF om at hæve beløbet til 2 mio. kr.");
    }

    @Test
    void what_is_adopted_without_a_count_is_kept_with_its_result_and_nobody_on_a_side() {
        ParsedVote vote = amendment("Ændringsforslag fra O: Gebyret halveres.");

        assertThat(vote.adopted()).isTrue();
        assertThat(vote.lines()).isEqualTo(LineRange.ofLine(9));
        assertThat(vote.sides().supporting()).isEqualTo(ParsedVote.Side.NOBODY);
    }

    @Test
    void a_sentence_that_only_puts_it_to_the_vote_proposes_nothing_new() {
        votes.acceptProposal(Words.of("Ændringsforslag fra O: Gebyret halveres."), LineRange.ofLine(1));

        assertThat(amendment("Ændringsforslaget blev sat til afstemning.").proposer())
                .isEqualTo("O");
        assertThat(votes.votes()).hasSize(1);
    }

    @Test
    void a_vote_that_names_an_earlier_amendment_is_on_that_one() {
        votes.acceptProposal(Words.of("Ændringsforslag 1 fra V: Gebyret fjernes."), LineRange.ofLine(1));
        votes.acceptProposal(Words.of("Ændringsforslag 2 fra O: Gebyret halveres."), LineRange.ofLine(2));
        votes.accept(Words.of("For ændringsforslag 1 stemte V."), LineRange.ofLine(3));
        votes.accept(Words.of("Imod stemte 5."), LineRange.ofLine(3));
        votes.settle(Words.of("Ændringsforslag 1 faldt."), null, LineRange.ofLine(3));

        assertThat(votes.votes()).singleElement().satisfies(vote -> {
            assertThat(wording(vote).text()).isEqualTo("Gebyret fjernes.");
            assertThat(vote.adopted()).isFalse();
            assertThat(vote.sides().opposing().count()).isEqualTo(5);
        });
    }
}
