package dk.sagsgang.importing.internal.grammar.references;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The meetings that a text speaks of. */
class MentionReaderTest {
    private static final GrammarContext PARTS = GrammarContext.of(Vocabulary.danish());

    private final MentionReader reader =
            new MentionReader(PARTS.vocabulary(), PARTS.dates(), PARTS.bodies(), PARTS.sentences());

    static Stream<Row> rows() {
        return SentenceRows.of("mentions.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_sentence_speaks_of_a_meeting_by_its_day_its_body_and_what_was_done(Row row) {
        String read = read(row.text()).stream().map(MentionReaderTest::written).collect(Collectors.joining("; "));
        assertThat(read.isEmpty() ? "-" : read).isEqualTo(row.expected());
    }

    @Test
    void a_day_further_than_eighty_letters_from_every_body_is_nobodys() {
        String far = "Den 10. maj 2022 " + "x".repeat(70);
        assertThat(read(far + " kom planen, som Kulturudvalget behandlede den 3. maj 2022."))
                .extracting(ParsedMention::date)
                .hasToString("[2022-05-03]");
    }

    @Test
    void a_mention_has_the_lines_and_the_words_of_its_sentence() {
        Paragraph paragraph = new Paragraph.Builder()
                .add("Planen er god. Kulturudvalget", 7)
                .add("behandlede sagen den 3. maj", 8)
                .add("2022. Det er alt.", 9)
                .add("Tak.", 10)
                .build();

        assertThat(reader.read(paragraph)).singleElement().satisfies(mention -> {
            assertThat(mention.lines()).isEqualTo(new LineRange(7, 9));
            assertThat(mention.text()).isEqualTo("Kulturudvalget behandlede sagen den 3. maj 2022.");
        });
    }

    private List<ParsedMention> read(String text) {
        return reader.read(new Paragraph.Builder().add(text, 1).build());
    }

    private static String written(ParsedMention mention) {
        return (mention.organization() == null ? "own" : mention.organization()) + " " + mention.date();
    }
}
