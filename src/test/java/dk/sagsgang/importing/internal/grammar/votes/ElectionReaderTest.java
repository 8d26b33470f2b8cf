package dk.sagsgang.importing.internal.grammar.votes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.votes.ElectionReader.Candidacy;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elections that minutes report with numbers. */
class ElectionReaderTest {
    private final ElectionReader elections =
            GrammarContext.of(Vocabulary.danish()).elections();

    private List<Candidacy> read(String sentence) {
        return elections.read(Words.of(sentence));
    }

    @Test
    void candidates_get_their_votes_several_in_a_sentence() {
        assertThat(read("Hanne Vold (A) fik 13 stemmer og Torben Gade (V) fik tolv stemmer."))
                .containsExactly(
                        new Candidacy("Hanne Vold", 13, null, null, false),
                        new Candidacy("Torben Gade", 12, null, null, false));
    }

    @Test
    void somebody_is_elected_by_those_for_against_and_neither() {
        assertThat(read("Bodil Kjær blev valgt med 15 stemmer for, 10 imod og 2 blanke."))
                .containsExactly(new Candidacy("Bodil Kjær", 15, 10, 2, true));
        assertThat(read("Bodil Kjær blev valgt med 15 for og 10 stemmer imod."))
                .containsExactly(new Candidacy("Bodil Kjær", 15, 10, null, true));
        assertThat(read("Bodil Kjær blev valgt med 15 mod 10."))
                .containsExactly(new Candidacy("Bodil Kjær", 15, 10, null, true));
    }

    @Test
    void the_candidate_may_be_named_after_the_number() {
        assertThat(read("Byrådet valgte med 14 stemmer Jens Holm (V) som formand."))
                .containsExactly(new Candidacy("Jens Holm", 14, null, null, true));
    }

    @Test
    void votes_on_a_proposal_elect_nobody() {
        assertThat(read("Ændringsforslaget fra Bo Holm (V) fik 3 stemmer.")).isEmpty();
        assertThat(read("Forslaget fra Bo Holm (V) fik 3 stemmer.")).isEmpty();
        assertThat(read("Indstillingen, som Bo Holm (V) blev valgt med 3 stemmer til at forelægge."))
                .isEmpty();
    }

    @Test
    void a_number_without_a_name_is_no_election() {
        assertThat(read("Den fik 3 stemmer.")).isEmpty();
        assertThat(read("Der blev valgt med 3 stemmer.")).isEmpty();
        assertThat(read("Bo Holm (V) blev valgt med akklamation.")).isEmpty();
    }
}
