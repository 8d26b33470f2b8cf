package dk.sagsgang.documents.internal.part;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.part.TextBlock;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.economy.TableReading.Sums;
import dk.sagsgang.facts.LayoutBlock;
import dk.sagsgang.facts.LayoutBlock.Lines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text of a section as its layout puts it together. */
class SectionTextTest {
    private static final TableBlock TABLE =
            new TableBlock(null, null, null, List.of(), List.of(), Sums.NONE, List.of(), new SourceRef(1, 12, 14));

    @Test
    void lines_of_a_paragraph_are_joined_by_one_blank_also_over_blank_lines() {
        assertThat(blocks("Havnen får \n\n  en ny kaj.", new LayoutBlock.Paragraph(lines(0, 2))))
                .containsExactly(new TextBlock.Paragraph("Havnen får en ny kaj."));
    }

    @Test
    void a_heading_is_shown_without_its_marks() {
        assertThat(blocks("## Økonomi ##", new LayoutBlock.Subheading(lines(0, 0), 3, 10)))
                .containsExactly(new TextBlock.Subheading("Økonomi"));
    }

    @Test
    void points_have_their_labels_apart() {
        assertThat(blocks(
                        "a) at havnen får\nen ny kaj\n- at molen bliver\nGrønne tage",
                        new LayoutBlock.Points(List.of(
                                new LayoutBlock.Point(lines(0, 1), 2),
                                new LayoutBlock.Point(lines(2, 2), 1),
                                new LayoutBlock.Point(lines(3, 3), 0)))))
                .containsExactly(new TextBlock.Points(List.of(
                        new TextBlock.Point("a)", "at havnen får en ny kaj"),
                        new TextBlock.Point("-", "at molen bliver"),
                        new TextBlock.Point("", "Grønne tage"))));
    }

    @Test
    void a_table_that_may_not_be_shown_leaves_nothing() {
        assertThat(blocks("Løn 100", new LayoutBlock.Table(12))).containsExactly(new TextBlock.Table(TABLE));
        assertThat(blocks("Løn 100", new LayoutBlock.Table(13))).isEmpty();
    }

    @Test
    void without_a_layout_each_line_is_shown_as_it_is() {
        assertThat(blocks(" Havnen får\n\nen ny kaj. \n"))
                .containsExactly(new TextBlock.Paragraph("Havnen får"), new TextBlock.Paragraph("en ny kaj."));
    }

    private static List<TextBlock> blocks(String text, LayoutBlock... layout) {
        return new SectionText(text).blocks(List.of(layout), Map.of(12, TABLE));
    }

    private static Lines lines(int first, int last) {
        return new Lines(first, last, 0, 0);
    }
}
