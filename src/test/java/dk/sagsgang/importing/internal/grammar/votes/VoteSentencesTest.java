package dk.sagsgang.importing.internal.grammar.votes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who took which side, by the words of one sentence. */
class VoteSentencesTest {
    private final VoteSentences sentences =
            GrammarContext.of(Vocabulary.danish()).voteSentences();

    static Stream<Row> rows() {
        return SentenceRows.of("votes.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_sentence_states_sides_with_those_on_them_and_what_is_voted_on(Row row) {
        String read = sentences.read(Words.of(row.text())).stream()
                .map(VoteSentencesTest::written)
                .collect(Collectors.joining("; "));
        assertThat(read.isEmpty() ? "-" : read).isEqualTo(row.expected());
    }

    @Test
    void a_sentence_may_start_with_a_side_or_be_a_list_of_those_on_one() {
        assertThat(sentences.startsWithSide(Words.of("Imod: A"))).isTrue();
        assertThat(sentences.startsWithSide(Words.of("A stemte imod"))).isFalse();
        assertThat(sentences.isList(Words.of("Anna Holm (A) og rådmand Bo Lund")))
                .isTrue();
        assertThat(sentences.isList(Words.of("Anna Holm (A) stemte"))).isFalse();
        assertThat(sentences.isList(Words.of("rådmand og"))).isFalse();
        assertThat(sentences.voters(Words.of("A og V")).parties()).containsExactly("A", "V");
    }

    private static String written(VoteStatement statement) {
        ParsedVote.Side voters = statement.voters();
        String who = Stream.concat(voters.persons().stream().map(ParsedPerson::name), voters.parties().stream())
                .collect(Collectors.joining(","));
        return statement.side().code()
                + (who.isEmpty() ? "" : " " + who)
                + (voters.count() == null ? "" : " " + voters.count())
                + (statement.object().isBlank() ? "" : " [" + statement.object().strip() + "]");
    }
}
