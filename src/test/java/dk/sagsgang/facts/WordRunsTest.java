package dk.sagsgang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision cut into what it shares with the recommendation and, in brackets, what it adds. */
class WordRunsTest {

    @Test
    void a_decision_that_repeats_the_recommendation_is_compared_word_for_word() {
        assertThat(runs(
                        "at havnen får en ny kaj i 2027, og at molen bliver stående",
                        "Godkendt at Havnen får en ny kaj i 2028 og at molen bliver stående.",
                        null))
                .isEqualTo("[Godkendt] at Havnen får en ny kaj i [2028] og at molen bliver stående.");
    }

    @Test
    void words_on_end_that_are_added_are_one_run() {
        assertThat(runs("a b c d e f", "a b c x y d e f z", null)).isEqualTo("a b c [x y] d e f [z]");
    }

    @Test
    void marks_and_quotes_after_a_word_do_not_make_it_another() {
        assertThat(runs("a b c d e f", "a, b. c; d: e! f?» g", null)).isEqualTo("a, b. c; d: e! f?» [g]");
    }

    @Test
    void what_was_left_out_is_not_marked() {
        assertThat(runs("a b c d e f g", "a b c d e f", null)).isEqualTo("a b c d e f");
    }

    @Test
    void six_shared_words_are_enough_to_compare_and_five_are_not() {
        assertThat(runs("a b c d e f", "a b c d e f x", null)).isEqualTo("a b c d e f [x]");
        assertThat(runs("a b c d e", "a b c d e x", null)).isEqualTo("a b c d e x");
    }

    @Test
    void more_than_two_fifths_of_the_recommendation_must_be_shared() {
        assertThat(runs(numbered(14), "w0 w1 w2 w3 w4 w5 x", null)).isEqualTo("w0 w1 w2 w3 w4 w5 [x]");
        assertThat(runs(numbered(15), "w0 w1 w2 w3 w4 w5 x", null)).isEqualTo("w0 w1 w2 w3 w4 w5 x");
    }

    @Test
    void where_a_decision_only_follows_the_recommendation_its_remark_is_what_it_adds() {
        assertThat(runs(
                        "at planen godkendes",
                        "Godkendt, idet der følges op i juni.  Enstemmigt.",
                        " idet der følges op i juni. "))
                .isEqualTo("Godkendt, [idet der følges op i juni.] Enstemmigt.");
        assertThat(runs("at planen godkendes", "Dog først i juni: godkendt.", "Dog først i juni"))
                .isEqualTo("[Dog først i juni] : godkendt.");
    }

    @Test
    void without_a_remark_that_is_in_the_text_nothing_is_marked() {
        assertThat(runs("at planen godkendes", " Godkendt. ", null)).isEqualTo("Godkendt.");
        assertThat(runs("at planen godkendes", "Godkendt.", " ")).isEqualTo("Godkendt.");
        assertThat(runs("at planen godkendes", "Godkendt.", "i juni")).isEqualTo("Godkendt.");
    }

    @Test
    void a_decision_without_words_has_no_runs() {
        assertThat(WordRuns.between("at planen godkendes", "  ").list(null)).isEmpty();
    }

    @Test
    void very_long_texts_are_not_compared_word_for_word() {
        assertThat(runs(numbered(1500), numbered(1499) + " x", null)).endsWith("w1498 [x]");
        assertThat(runs(numbered(1500), numbered(1500) + " x", null)).endsWith("w1499 x");
        assertThat(runs(numbered(1501), numbered(1499) + " x", null)).endsWith("w1498 x");
    }

    @Test
    void words_are_counted_as_added_when_the_other_text_does_not_have_them_in_that_order() {
        assertThat(WordRuns.between("a b c", "a x b c y z").countAdded()).isEqualTo(3);
        assertThat(WordRuns.between("a b c", "c. B A").countAdded()).isEqualTo(2);
        assertThat(WordRuns.between("", "  a   b ").countAdded()).isEqualTo(2);
        assertThat(WordRuns.between("a b", "").countAdded()).isZero();
    }

    private static String runs(String recommended, String decided, @Nullable String remark) {
        return WordRuns.between(recommended, decided).list(remark).stream()
                .map(run -> {
                    String words = decided.substring(run.start(), run.end());
                    return run.differs() ? "[" + words + "]" : words;
                })
                .collect(Collectors.joining(" "));
    }

    private static String numbered(int words) {
        return IntStream.range(0, words).mapToObj(at -> "w" + at).collect(Collectors.joining(" "));
    }
}
