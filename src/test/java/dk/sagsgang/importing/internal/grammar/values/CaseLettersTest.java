package dk.sagsgang.importing.internal.grammar.values;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letters that a municipality sorts its cases by: beside a title, on a line of their own, and in a decision. */
class CaseLettersTest {
    private final CaseLetters letters = new CaseLetters(Vocabulary.danish());

    static Stream<Row> titles() {
        return SentenceRows.of("letters.tsv");
    }

    static Stream<Row> decisions() {
        return SentenceRows.of("letters-raised.tsv");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_title_is_parted_from_the_letters_beside_it_and_from_nothing_else(Row row) {
        CaseLetters.Titled read = letters.read(row.text());
        assertThat(read.title() + " | " + shown(read.letter()) + " | " + shown(read.raisedTo()))
                .isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_raises_a_case_to_the_letter_it_becomes_and_never_to_the_one_it_was(Row row) {
        assertThat(shown(letters.raisedIn(Words.of(row.text())))).isEqualTo(row.expected());
    }

    @Test
    void a_line_of_its_own_gives_a_letter_behind_its_colon() {
        assertThat(letters.labelled("Sagstype: B-sag")).isEqualTo("B");
        assertThat(letters.labelled("Sagstype: b sag")).isNull();
        assertThat(letters.labelled("Sagstype: C sag")).isEqualTo("C");
        assertThat(letters.labelled("Type: B")).isEqualTo("B");
    }

    @Test
    void it_gives_none_where_it_says_more_or_has_no_colon() {
        assertThat(letters.labelled("Sagstype: B-sag om veje")).isNull();
        assertThat(letters.labelled("Type: B og C")).isNull();
        assertThat(letters.labelled("Type: F")).isNull();
        assertThat(letters.labelled("Type:")).isNull();
        assertThat(letters.labelled("B-sag")).isNull();
    }

    @Test
    void what_somebody_decided_is_to_raise_a_case_where_that_comes_right_behind() {
        Words raised = Words.of("besluttede at ophøje sagen til B-sag");
        assertThat(letters.raises(raised, 1)).isTrue();
        assertThat(letters.raises(Words.of("besluttede at sagen behandles som B-sag"), 1))
                .isTrue();
        assertThat(letters.raises(Words.of("besluttede at godkende planen og de nye takster og ophøje sagen"), 1))
                .isFalse();
        assertThat(letters.raises(Words.of("besluttede"), 1)).isFalse();
    }

    private static String shown(@Nullable String letter) {
        return letter == null ? "-" : letter;
    }
}
