package dk.sagsgang.importing.internal.grammar.values;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days in the forms that people and systems print. */
class DatesTest {
    private final Dates dates = new Dates(Vocabulary.danish().months());

    static Stream<Row> rows() {
        return SentenceRows.of("dates.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_day_behind_its_label_is_read_in_every_form(Row row) {
        assertThat(dates.findLabelled(row.text())
                        .map(found -> found.date().toString())
                        .orElse("-"))
                .isEqualTo(row.expected());
    }
}
