package dk.sagsgang.importing.internal.grammar.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a decision is cut into sentences, and over which breaks of lines it is not. */
class DecisionSentencesTest {
    private static final GrammarContext PARTS = GrammarContext.of(Vocabulary.danish());

    private final DecisionSentences sentences =
            new DecisionSentences(PARTS.sentences(), PARTS.voteSentences(), PARTS.vocabulary());

    private static Paragraph paragraph(int firstLine, String... lines) {
        Paragraph.Builder paragraph = new Paragraph.Builder();
        for (int i = 0; i < lines.length; i++) {
            paragraph.add(lines[i], firstLine + i);
        }
        return paragraph.build();
    }

    private List<String> cut(Paragraph paragraph) {
        return sentences.of(paragraph, 0).stream()
                .map(span ->
                        paragraph.text().substring(span.start(), span.end()).strip())
                .toList();
    }

    @Test
    void a_line_that_begins_with_a_side_begins_a_sentence() {
        assertThat(cut(paragraph(
                        1, "For stemte 11 (Bylisten, Bo Dam)", "Imod stemte 8 (Venstre)", "Undlod at stemme 5 (O)")))
                .containsExactly(
                        "For stemte 11 (Bylisten, Bo Dam)", "Imod stemte 8 (Venstre)", "Undlod at stemme 5 (O)");
    }

    @Test
    void a_line_below_a_side_that_ends_in_a_bracket_begins_a_sentence() {
        assertThat(cut(paragraph(1, "For stemte 11 (A, V)", "Godkendt.")))
                .containsExactly("For stemte 11 (A, V)", "Godkendt.");
    }

    @Test
    void a_line_that_only_goes_on_is_not_cut_off() {
        assertThat(cut(paragraph(1, "Udvalget godkender planen (bilag 2)", "Med bemærkning om fristen.")))
                .containsExactly("Udvalget godkender planen (bilag 2) Med bemærkning om fristen.");
        assertThat(cut(paragraph(1, "Der er bevilget penge", "For borgerne er det en fordel.")))
                .hasSize(1);
        assertThat(cut(paragraph(1, "Udvalget stemte", "imod at flytte A og B.")))
                .hasSize(1);
    }

    @Test
    void a_paragraph_that_ends_in_a_word_that_ends_no_sentence_goes_on_in_the_next() {
        List<Paragraph> joined = sentences.joined(List.of(
                paragraph(3, "Indstillingen blev godkendt med"),
                paragraph(4, "23 stemmer imod 5."),
                paragraph(5, "Slut.")));

        assertThat(joined)
                .extracting(Paragraph::text)
                .containsExactly("Indstillingen blev godkendt med 23 stemmer imod 5.", "Slut.");
        assertThat(joined.getFirst().lines()).isEqualTo(new LineRange(3, 4));
    }

    @Test
    void a_paragraph_does_not_go_on_in_one_that_begins_with_a_side() {
        assertThat(sentences.joined(List.of(paragraph(1, "Der blev stemt med"), paragraph(2, "For stemte A og V."))))
                .hasSize(2);
    }
}
