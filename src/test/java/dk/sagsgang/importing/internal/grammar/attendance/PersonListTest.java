package dk.sagsgang.importing.internal.grammar.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a label for persons takes, and what it does not. */
class PersonListTest {
    private static final GrammarContext PARTS = GrammarContext.of(Vocabulary.danish());

    private final PersonList lists = new PersonList(PARTS.vocabulary(), PARTS.names());

    static Stream<Row> rows() {
        return SentenceRows.of("persons.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_label_for_persons_takes_persons_and_nothing_else(Row row) {
        Words words = Words.of(row.text());
        String listed = lists.isList(words)
                ? PARTS.names().list(words, 0, words.size()).stream()
                        .map(match -> match.person().name())
                        .collect(Collectors.joining(", "))
                : "-";
        assertThat(listed).isEqualTo(row.expected());
    }
}
