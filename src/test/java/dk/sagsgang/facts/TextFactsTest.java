package dk.sagsgang.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.economy.TableReading;
import dk.sagsgang.economy.TableReading.Sums;
import dk.sagsgang.facts.Following.Span;
import dk.sagsgang.facts.LayoutBlock.Lines;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts are found by the lines that they are about. */
class TextFactsTest {
    private static final FileId FILE = new FileId(3);
    private static final List<LayoutBlock> BLOCKS = List.of(new LayoutBlock.Paragraph(new Lines(0, 1, 12, 13)));

    private final TextFacts facts = new TextFacts(
            List.of(new SectionLayout(1, 9, List.of()), new SectionLayout(11, 20, BLOCKS)),
            List.of(table(12), table(30)),
            List.of(new WordSpan(4, 0, 8)),
            Optional.empty());

    @Test
    void the_blocks_of_a_section_are_found_by_its_first_and_last_line() {
        assertThat(facts.blocks(new SourceLines(FILE, 11, 20))).isEqualTo(BLOCKS);
        assertThat(facts.blocks(new SourceLines(FILE, 1, 9))).isEmpty();
        assertThat(facts.blocks(new SourceLines(FILE, 11, 19))).isEmpty();
        assertThat(facts.blocks(new SourceLines(FILE, 10, 20))).isEmpty();
    }

    @Test
    void what_is_what_in_a_table_is_found_by_its_first_line() {
        assertThat(facts.table(30)).contains(table(30));
        assertThat(facts.table(31)).isEmpty();
    }

    @Test
    void what_linking_adds_leaves_the_other_facts_as_they_are() {
        var following =
                new Following(Following.Verdict.FOLLOWED, "nothing-added", new Span(1, 2), new Span(3, 4), List.of());

        assertThat(facts.with(Optional.of(following)))
                .isEqualTo(new TextFacts(facts.sections(), facts.tables(), facts.words(), Optional.of(following)));
    }

    @Test
    void words_have_a_place_on_a_line_and_lines_are_a_range() {
        assertThat(new WordSpan(1, 0, 1)).isEqualTo(new WordSpan(1, 0, 1));
        assertThatThrownBy(() -> new WordSpan(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WordSpan(1, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WordSpan(1, 4, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Lines(0, 0, 0, 0).last()).isZero();
        assertThatThrownBy(() -> new Lines(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lines(2, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lines_are_joined_from_the_first_to_the_last_also_where_the_last_is_not_found_in_the_source() {
        assertThat(new Lines(2, 2, 12, 12).to(new Lines(4, 5, 14, 15))).isEqualTo(new Lines(2, 5, 12, 15));
        assertThat(new Lines(2, 2, 12, 12).to(new Lines(4, 5, 0, 0))).isEqualTo(new Lines(2, 5, 12, 12));
    }

    private static TableReading table(int startLine) {
        return new TableReading(startLine, true, List.of(), Sums.NONE, List.of());
    }
}
