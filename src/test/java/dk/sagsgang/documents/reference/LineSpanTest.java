package dk.sagsgang.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as an address asks for them, whatever somebody writes there. */
class LineSpanTest {
    @ParameterizedTest
    @CsvSource({"33, 33, 33", "33-40, 33, 40", "' 33-40 ', 33, 40", "1-1, 1, 1", "007, 7, 7", "1-99999999, 1, 99999999"
    })
    void one_line_or_a_range_is_understood(String text, int start, int end) {
        assertThat(LineSpan.find(text)).contains(new LineSpan(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "0",
                "0-4",
                "40-33",
                "-33",
                "33-",
                "33-40-50",
                "33 - 40",
                "a",
                "3a",
                "1.5",
                "+3",
                "٣",
                "123456789",
                "1-123456789",
                "99999999999999999999"
            })
    void anything_else_is_no_range(String text) {
        assertThat(LineSpan.find(text)).isEmpty();
    }

    @Test
    void the_first_and_the_last_line_are_in_it_and_those_beside_it_are_not() {
        LineSpan lines = new LineSpan(33, 40);

        assertThat(lines.contains(32)).isFalse();
        assertThat(lines.contains(33)).isTrue();
        assertThat(lines.contains(40)).isTrue();
        assertThat(lines.contains(41)).isFalse();
    }

    @Test
    void lines_count_from_1_and_do_not_run_backwards() {
        assertThatThrownBy(() -> new LineSpan(0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LineSpan(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
