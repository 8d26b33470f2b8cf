package dk.sagsgang.importing.internal.grammar.values;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.vocabulary.Vocabulary;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Times of day in the forms that people and systems print. */
class TimesTest {
    private final Times times = new Times(Vocabulary.danish().meetings());

    static Stream<Row> rows() {
        return SentenceRows.of("times.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_time_is_read_whole_and_never_from_the_middle_of_a_number(Row row) {
        String read = times.list(row.text()).stream().map(LocalTime::toString).collect(Collectors.joining(" "));
        assertThat(read.isEmpty() ? "-" : read).isEqualTo(row.expected());
    }
}
