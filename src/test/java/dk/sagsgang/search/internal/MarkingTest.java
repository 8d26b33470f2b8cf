package dk.sagsgang.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.search.Snippet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;

/** What is shown of an item, so that one sees why it was found. */
class MarkingTest {
    private final Marking marking =
            new Marking(new QueryBuilder(DanishAnalysis.BY_FIELD).createBooleanQuery(IndexFields.BODY, "hjemløse"));

    @Test
    void the_sentence_with_the_word_is_shown() {
        Snippet snippet = marking.passage("Udvalget drøftede målet. " + "Vejene er glatte. ".repeat(30)
                + "Kommunen har færre hjemløse end før. " + "Vejene er tørre. ".repeat(30));

        assertThat(snippet.text()).contains("Kommunen har færre hjemløse end før.");
        assertThat(marked(snippet)).isEqualTo("hjemløse");
    }

    @Test
    void a_markdown_table_is_shown_without_its_lines_and_only_around_the_word() {
        String rows = rows("Veje");
        Snippet snippet = marking.passage("### Budget\n\n| Område | 2027 |\n| --- | --- |\n" + rows
                + "| Boliger til hjemløse | 1.900 |\n" + rows);

        assertThat(snippet.text()).doesNotContain("|", "---", "#").hasSizeLessThan(300);
        assertThat(snippet.text()).contains("Boliger til hjemløse 1.900");
        assertThat(marked(snippet)).isEqualTo("hjemløse");
    }

    private static String rows(String area) {
        return IntStream.range(0, 60)
                .mapToObj(number -> "| %s %d | 2.400 |%n".formatted(area, number))
                .collect(Collectors.joining());
    }

    private static String marked(Snippet snippet) {
        Snippet.Mark mark = snippet.marks().getFirst();
        return snippet.text().substring(mark.start(), mark.end());
    }
}
