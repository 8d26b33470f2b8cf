package dk.sagsgang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which recommended point an amendment is about. */
class ClosestPointTest {
    private static final List<String> POINTS = List.of(
            "at den betjente åbningstid om lørdagen afskaffes", "at bogbussen kører hver anden uge om lørdagen");

    @Test
    void it_is_the_one_with_the_most_long_words_in_common() {
        assertThat(ClosestPoint.find(POINTS, "At den betjente åbningstid bevares."))
                .hasValue(0);
        assertThat(ClosestPoint.find(POINTS, "At bogbussen kører om lørdagen.")).hasValue(1);
    }

    @Test
    void one_word_in_common_is_chance() {
        assertThat(ClosestPoint.find(POINTS, "At bogbussen males.")).isEmpty();
    }

    @Test
    void two_that_have_as_many_are_told_apart_by_nothing() {
        assertThat(ClosestPoint.find(
                        List.of("at skolen bygges straks", "at skolen bygges senere"), "At skolen bygges."))
                .isEmpty();
    }

    @Test
    void short_words_count_for_nothing() {
        assertThat(ClosestPoint.find(POINTS, "At den om uge er med.")).isEmpty();
    }

    @Test
    void the_only_point_is_the_one() {
        assertThat(ClosestPoint.find(List.of("at planen godkendes"), "At sagen udsættes."))
                .hasValue(0);
    }

    @Test
    void without_points_there_is_none() {
        assertThat(ClosestPoint.find(List.of(), "At sagen udsættes.")).isEmpty();
    }
}
