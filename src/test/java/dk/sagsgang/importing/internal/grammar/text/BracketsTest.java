package dk.sagsgang.importing.internal.grammar.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.vocabulary.Words;
import org.junit.jupiter.api.Test;

/** What is in brackets beside a word, and the signs before entries of lists. */
class BracketsTest {
    private static final Words VOTE = Words.of("For stemte 7 (A, V (2) og B), imod 3 (O");

    @Test
    void what_is_in_brackets_right_behind_a_word_is_read_past_brackets_within() {
        assertThat(Brackets.after(VOTE, 2)).isEqualTo("A, V (2) og B");
        assertThat(Brackets.after(VOTE, 4)).isEqualTo("2");
    }

    @Test
    void nothing_is_where_no_bracket_opens_right_behind_or_none_closes() {
        assertThat(Brackets.after(VOTE, 0)).isEmpty();
        assertThat(Brackets.after(VOTE, 9)).isEmpty();
        assertThat(Brackets.after(VOTE, 10)).isEmpty();
        assertThat(Brackets.after(Words.of("Fem ()"), 0)).isEmpty();
    }

    @Test
    void a_bracket_is_skipped_with_all_that_is_in_it() {
        assertThat(VOTE.printed(Brackets.behind(VOTE, 3))).isEqualTo("imod");
        assertThat(Brackets.behind(VOTE, 1)).isEqualTo(1);
        assertThat(Brackets.behind(VOTE, 0)).isZero();
    }

    @Test
    void the_word_before_a_bracket_is_found_from_within() {
        assertThat(Brackets.wordBefore(VOTE, 5)).isEqualTo(4);
        assertThat(Brackets.wordBefore(VOTE, 4)).isEqualTo(2);
        assertThat(Brackets.wordBefore(VOTE, 1)).isEqualTo(-1);
        assertThat(Brackets.wordBefore(Words.of("(A) for"), 0)).isEqualTo(-1);
        Words far = Words.of("Fem (" + "a ".repeat(70));
        assertThat(Brackets.wordBefore(far, 60)).isZero();
        assertThat(Brackets.wordBefore(far, 61)).isEqualTo(-1);
    }

    @Test
    void the_sign_of_a_list_is_no_part_of_its_entry() {
        assertThat(Bullets.strip("- Anna Holm")).isEqualTo("Anna Holm");
        assertThat(Bullets.strip("\u2022Anna Holm")).isEqualTo("Anna Holm");
        assertThat(Bullets.strip("-anna")).isEqualTo("-anna");
        assertThat(Bullets.strip("-")).isEqualTo("-");
        assertThat(Bullets.strip("\u2022 ")).isEmpty();
        assertThat(Bullets.strip("Anna Holm")).isEqualTo("Anna Holm");
        assertThat(Bullets.strip("")).isEmpty();
    }
}
