package dk.sagsgang.importing.internal.grammar.values;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of items in a sentence. */
class ItemNumbersTest {
    private final ItemNumbers numbers = new ItemNumbers(Vocabulary.danish().items());

    @Test
    void two_numbers_with_a_word_between_them_are_a_range() {
        assertThat(read("Ida Holm deltog ikke i pkt. 2 til 5.")).containsExactly(2, 3, 4, 5);
    }

    @Test
    void so_are_two_with_a_dash_with_or_without_blanks() {
        assertThat(read("Deltog ikke i punkterne 12-15")).containsExactly(12, 13, 14, 15);
        assertThat(read("Deltog ikke i punkterne 3 \u2013 5")).containsExactly(3, 4, 5);
    }

    @Test
    void numbers_in_a_list_are_taken_one_by_one() {
        assertThat(read("Deltog ikke i punkt 3, 4 og 7.")).containsExactly(3, 4, 7);
        assertThat(read("Deltog ikke i punkt nr. 3 til og med 5 samt 9")).containsExactly(3, 4, 5, 9);
    }

    @Test
    void a_number_after_any_other_word_is_not_an_item() {
        assertThat(read("Forlod mødet kl. 17 efter 2 timer")).isEmpty();
    }

    private List<Integer> read(String sentence) {
        return numbers.read(Words.of(sentence), 0);
    }
}
