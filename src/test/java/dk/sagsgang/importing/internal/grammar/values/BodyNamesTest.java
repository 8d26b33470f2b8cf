package dk.sagsgang.importing.internal.grammar.values;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole name of a body. */
class BodyNamesTest {
    private final BodyNames bodies = new BodyNames(Vocabulary.danish());

    static Stream<Row> rows() {
        return SentenceRows.of("bodies.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_body_is_named_whole(Row row) {
        assertThat(bodies.findFrom(Words.of(row.text()), 0)
                        .map(found -> String.valueOf(found.name()))
                        .orElse("-"))
                .isEqualTo(row.expected());
    }
}
