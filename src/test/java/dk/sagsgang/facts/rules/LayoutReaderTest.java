package dk.sagsgang.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.facts.LayoutBlock;
import dk.sagsgang.facts.LayoutBlock.Lines;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines as a page broke them, and the blocks that they were: each shown with its kind and its text. */
class LayoutReaderTest {
    private static final LayoutReader READER =
            new LayoutReader(Vocabulary.danish().facts());

    private static List<String> blocks(String text, PrintedTable... tables) {
        List<String> lines = text.lines().toList();
        return READER.read(text.stripTrailing(), lines, 1, List.of(tables)).blocks().stream()
                .map(block -> shown(block, lines))
                .toList();
    }

    private static String shown(LayoutBlock block, List<String> lines) {
        return switch (block) {
            case LayoutBlock.Paragraph(Lines place) -> joined(place, lines);
            case LayoutBlock.Subheading(Lines place, int from, int to) ->
                "# " + joined(place, lines).substring(from, to);
            case LayoutBlock.Points(List<LayoutBlock.Point> points) ->
                points.stream()
                        .map(point -> {
                            String text = joined(point.lines(), lines);
                            return "<" + text.substring(0, point.labelEnd()) + ">" + text.substring(point.labelEnd());
                        })
                        .collect(Collectors.joining(" "));
            case LayoutBlock.Table(int startLine) -> "table of line " + startLine;
        };
    }

    private static String joined(Lines place, List<String> lines) {
        return lines.subList(place.first(), place.last() + 1).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Test
    void lines_broken_to_fit_the_page_are_joined() {
        assertThat(blocks("""
                        Havnen får en ny kaj i 2027, og den gamle mole bliver
                        stående som læ for joller.
                        """))
                .containsExactly("Havnen får en ny kaj i 2027, og den gamle mole bliver stående som læ for joller.");
    }

    @Test
    void a_line_that_ends_with_og_goes_on_though_the_next_begins_with_a_capital() {
        assertThat(blocks("""
                        Børne- og
                        Ungeforvaltningen indstiller, at udvalget godkender en plan for de mindste skoler.
                        """))
                .containsExactly(
                        "Børne- og Ungeforvaltningen indstiller, at udvalget godkender en plan for de mindste skoler.");
    }

    @Test
    void a_short_line_over_text_is_a_heading() {
        assertThat(blocks("""
                        Indholdet i planen
                        Planen har tre dele, og hver af dem får sin egen styregruppe i kommunen.
                        """)).first().isEqualTo("# Indholdet i planen");
    }

    @Test
    void short_lines_after_a_colon_are_points_and_the_one_over_the_next_text_its_heading() {
        assertThat(blocks("""
                        Arbejdet bygger på tre ting, som udvalget pegede på i foråret:

                        Fælles sprog
                        Klare aftaler

                        Styring og kapacitet
                        Der skal fortsat være et fokus på styringen af udgifterne til området.
                        """)).element(1).isEqualTo("<>Fælles sprog <>Klare aftaler");
    }

    @Test
    void three_short_lines_right_below_each_other_are_points() {
        assertThat(blocks("""
                        Planen blev til i foråret efter et borgermøde på biblioteket.

                        Flere træer
                        Bedre belysning
                        Nye bænke
                        """)).last().isEqualTo("<>Flere træer <>Bedre belysning <>Nye bænke");
    }

    @Test
    void two_headings_above_each_other_stay_headings() {
        assertThat(blocks("""
                        Økonomi
                        Anlæg
                        Der er afsat midler til anlægget i budgettet for de næste to år.
                        """)).startsWith("# Økonomi", "# Anlæg");
    }

    @Test
    void points_keep_their_labels_and_the_lines_they_go_on_over() {
        assertThat(blocks("""
                        Forvaltningen indstiller, at udvalget godkender:
                        1. at havnen får en ny kaj, som kan bruges af de store skibe
                        fra 2027, og
                        a) at molen bliver stående.
                        - Ingen andre arbejder sættes i gang.
                        """))
                .containsExactly(
                        "Forvaltningen indstiller, at udvalget godkender:",
                        "<1.> at havnen får en ny kaj, som kan bruges af de store skibe fra 2027, og"
                                + " <a)> at molen bliver stående. <-> Ingen andre arbejder sættes i gang.");
    }

    @Test
    void a_day_and_the_word_o_are_not_labels() {
        assertThat(blocks("1. maj er fridag.")).containsExactly("1. maj er fridag.");
        assertThat(blocks("O store tid.")).containsExactly("O store tid.");
        assertThat(blocks("2. behandling af budgettet.")).containsExactly("2. behandling af budgettet.");
    }

    @Test
    void headings_that_markdown_marks_lose_their_marks() {
        assertThat(blocks("""
                        ## Baggrund ##
                        **Planen**
                        Planen har tre dele.
                        """)).startsWith("# Baggrund", "# Planen");
    }

    @Test
    void a_table_stands_where_its_first_line_was_and_takes_its_caption_along() {
        var table = new PrintedTable(4, 5, "Udgifter i 2026", null, null, List.of());

        assertThat(blocks("""
                        Udgifterne til havnen er opgjort i den følgende tabel.

                        Udgifter i 2026
                        Løn  100
                        I alt  100
                        Herefter følger resten af sagen.
                        """, table))
                .containsExactly(
                        "Udgifterne til havnen er opgjort i den følgende tabel.",
                        "table of line 4",
                        "Herefter følger resten af sagen.");
    }

    @Test
    void blocks_know_their_lines_in_the_source_also_where_the_text_leaves_some_out() {
        var layout = READER.read(
                "Havnen får en ny kaj.",
                List.of("Sagsfremstilling", "Side 2 af 9", "Havnen får en ny kaj."),
                40,
                List.of());

        assertThat(layout.blocks()).containsExactly(new LayoutBlock.Paragraph(new Lines(0, 0, 42, 42)));
    }
}
