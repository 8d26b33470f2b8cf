package dk.sagsgang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words are found where they are printed, and nowhere else. */
class PrintedWordsTest {

    @Test
    void words_are_found_whatever_their_case_and_wherever_a_line_is_broken_between_them() {
        assertThat(found("enstemmigt godkendt", "Indstillingen blev Enstemmigt\n   GODKENDT i dag."))
                .contains("Enstemmigt\n   GODKENDT");
    }

    @Test
    void words_are_whole_words() {
        assertThat(found("Ravn", "Ravnsborg og Skovravn")).isEmpty();
        assertThat(found("Ravn", "Skovravn, (Ravn)")).contains("Ravn");
        assertThat(place("ravn", "Skovravn ravn")).contains(new PrintedWords.Place(9, 13));
    }

    @Test
    void a_number_is_not_in_a_longer_one() {
        assertThat(found("5", "15 og 52 og 859 og 950")).isEmpty();
        assertThat(found("5", "15 og 5")).contains("5");
        assertThat(found("9", "90 og 19 a9")).isEmpty();
        assertThat(found("0", "10 og 01")).isEmpty();
    }

    @Test
    void words_that_are_printed_as_one_are_not_two() {
        assertThat(found("for slag", "et forslag")).isEmpty();
        assertThat(found("for slag", "et for slag")).contains("for slag");
    }

    @Test
    void all_words_must_be_there_in_order() {
        assertThat(found("taget til efterretning", "taget til genvurdering")).isEmpty();
        assertThat(found("taget til efterretning", "taget til taget til efterretning"))
                .contains("taget til efterretning");
        assertThat(found("taget til efterretning", "taget til")).isEmpty();
    }

    @Test
    void they_begin_and_end_between_the_two_places() {
        String text = "godkendt godkendt";
        PrintedWords words = PrintedWords.of("godkendt");

        assertThat(words.findIn(text, 0, 8)).contains(new PrintedWords.Place(0, 8));
        assertThat(words.findIn(text, 0, 7)).isEmpty();
        assertThat(words.findIn(text, 1, 17)).contains(new PrintedWords.Place(9, 17));
        assertThat(words.findIn(text, 9, 17)).contains(new PrintedWords.Place(9, 17));
        assertThat(words.findIn(text, 1, 16)).isEmpty();
        assertThat(words.findIn(text, 10, 17)).isEmpty();
    }

    @Test
    void the_characters_around_the_two_places_are_looked_at_too() {
        assertThat(PrintedWords.of("ravn").findIn("skovravn", 4, 8)).isEmpty();
        assertThat(PrintedWords.of("ravn").findIn("ravnene", 0, 4)).isEmpty();
    }

    @Test
    void blanks_around_the_words_do_not_count() {
        assertThat(found("  \n godkendt  ", "blev godkendt.")).contains("godkendt");
    }

    @Test
    void no_words_are_nowhere() {
        assertThat(found("  ", "blev godkendt")).isEmpty();
        assertThat(found("", "blev godkendt")).isEmpty();
        assertThat(found("godkendt", "")).isEmpty();
    }

    private static Optional<PrintedWords.Place> place(String words, String text) {
        return PrintedWords.of(words).findIn(text, 0, text.length());
    }

    private static Optional<String> found(String words, String text) {
        return place(words, text).map(place -> text.substring(place.start(), place.end()));
    }
}
