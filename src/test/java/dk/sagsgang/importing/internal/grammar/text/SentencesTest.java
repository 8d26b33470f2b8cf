package dk.sagsgang.importing.internal.grammar.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a sentence ends. */
class SentencesTest {
    private final Sentences sentences = new Sentences(Vocabulary.danish());

    static Stream<Row> rows() {
        return SentenceRows.of("cuts.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_text_is_cut_where_a_sentence_ends_and_nowhere_within_it(Row row) {
        assertThat(cut(row.text())).isEqualTo(row.expected());
    }

    @Test
    void blanks_are_no_sentence() {
        assertThat(sentences.of("")).isEmpty();
        assertThat(sentences.of(" \u00a0 ")).isEmpty();
        assertThat(cut("\u00a0Planen godkendes.\u00a0Udvalget takker."))
                .isEqualTo("Planen godkendes. | Udvalget takker.");
    }

    private String cut(String text) {
        return sentences.of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining(" | "));
    }
}
