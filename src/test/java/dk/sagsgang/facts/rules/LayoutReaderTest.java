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
    void a_table_is_placed_at_its_first_line_together_with_its_caption() {
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

    @Test
    void tables_of_other_sections_are_not_this_ones() {
        var before = new PrintedTable(9, 10, null, null, null, List.of());
        var first = new PrintedTable(10, 11, null, null, null, List.of());
        var last = new PrintedTable(13, 13, null, null, null, List.of());
        var after = new PrintedTable(13, 14, null, null, null, List.of());
        List<String> lines = List.of("Løn  100", "Drift  50", "Havnen får en ny kaj.", "I alt  150");

        assertThat(READER.read(String.join("\n", lines), lines, 10, List.of(before, first, last, after))
                        .blocks())
                .containsExactly(
                        new LayoutBlock.Table(10),
                        new LayoutBlock.Paragraph(new Lines(2, 2, 12, 12)),
                        new LayoutBlock.Table(13));
    }

    @Test
    void a_table_that_the_text_leaves_out_is_given_at_the_end() {
        var table = new PrintedTable(2, 2, null, null, null, List.of());

        assertThat(READER.read("Havnen får en ny kaj.", List.of("Havnen får en ny kaj.", "Løn  100"), 1, List.of(table))
                        .blocks())
                .containsExactly(new LayoutBlock.Paragraph(new Lines(0, 0, 1, 1)), new LayoutBlock.Table(2));
    }

    @Test
    void text_after_points_ends_them_and_later_points_begin_anew() {
        assertThat(blocks("""
                        1. at havnen får en ny kaj.

                        Efter et borgermøde blev planen ændret.

                        2. at molen bliver stående.
                        """))
                .containsExactly(
                        "<1.> at havnen får en ny kaj.",
                        "Efter et borgermøde blev planen ændret.",
                        "<2.> at molen bliver stående.");
    }

    @Test
    void a_marked_heading_ends_the_points_before_it() {
        assertThat(blocks("""
                        - at havnen får en ny kaj.
                        ## Baggrund
                        - at molen bliver stående.
                        """))
                .containsExactly("<-> at havnen får en ny kaj.", "# Baggrund", "<-> at molen bliver stående.");
    }

    @Test
    void a_sentence_that_a_page_break_cut_in_two_goes_on_below_the_blank_line() {
        assertThat(blocks("""
                        Havnen får en ny kaj i 2027, og den gamle mole bliver

                        stående som læ for joller.
                        """))
                .containsExactly("Havnen får en ny kaj i 2027, og den gamle mole bliver stående som læ for joller.");
    }

    @Test
    void what_follows_a_blank_line_is_a_paragraph_of_its_own_when_the_sentence_was_ended_or_is_short() {
        assertThat(blocks("""
                        Havnen får en ny kaj i 2027, og den gamle mole bliver.

                        stående som læ for joller.
                        """)).hasSize(2);
        assertThat(blocks("""
                        Havnen får en ny kaj i 2027, og den gamle mole bliver

                        Stående som læ for joller.
                        """)).hasSize(2);
        assertThat(blocks("""
                        havnen får en ny kaj

                        stående som læ for joller.
                        """)).hasSize(2);
    }

    @Test
    void lines_of_a_page_wider_than_any_print_were_not_broken_to_fit() {
        String wide = "Havnen " + "får en ny kaj ".repeat(10).strip();

        assertThat(wide).hasSize(146);
        assertThat(blocks(wide + "\nog molen bliver stående.\n")).hasSize(2);
        assertThat(blocks(wide + "\n\nog molen bliver stående.\n")).hasSize(2);
        assertThat(blocks(wide.substring(6).strip() + "\nog molen bliver stående.\n"))
                .hasSize(1);
    }

    @Test
    void a_line_was_broken_when_the_next_word_would_not_have_fitted() {
        assertThat(blocks("""
                        Forvaltningen peger på, at der er to veje frem, og:
                        Kulturministerierne er spurgt i begge tilfælde i maj.
                        """)).hasSize(1);
        assertThat(blocks("""
                        Forvaltningen peger på, at der er:
                        Kun kulturministeriet er spurgt i begge tilfælde i maj.
                        """)).hasSize(2);
    }

    @Test
    void labels_of_points_have_at_most_two_digits_and_a_blank_after_them() {
        assertThat(blocks("12) at havnen får en ny kaj")).containsExactly("<12)> at havnen får en ny kaj");
        assertThat(blocks("99. at havnen får en ny kaj")).containsExactly("<99.> at havnen får en ny kaj");
        assertThat(blocks("0. at havnen får en ny kaj")).containsExactly("<0.> at havnen får en ny kaj");
        assertThat(blocks("123. at havnen får en ny kaj")).containsExactly("123. at havnen får en ny kaj");
        assertThat(blocks("1.at havnen får en ny kaj")).containsExactly("1.at havnen får en ny kaj");
        assertThat(blocks("ab) at havnen får en ny kaj")).containsExactly("ab) at havnen får en ny kaj");
        assertThat(blocks("-100 kr. i alt for havnen")).containsExactly("-100 kr. i alt for havnen");
        assertThat(blocks("1.")).containsExactly("1.");
        assertThat(blocks("-")).containsExactly("-");
        assertThat(blocks("o) at havnen får en ny kaj")).containsExactly("<o)> at havnen får en ny kaj");
    }

    @Test
    void marks_of_markdown_have_up_to_six_signs_a_blank_and_words() {
        assertThat(blocks("# Baggrund")).containsExactly("# Baggrund");
        assertThat(blocks("###### Baggrund")).containsExactly("# Baggrund");
        assertThat(blocks("####### Baggrund")).containsExactly("####### Baggrund");
        assertThat(blocks("#Baggrund")).containsExactly("#Baggrund");
        assertThat(blocks("###")).containsExactly("###");
        assertThat(blocks("## ##")).containsExactly("## ##");
        assertThat(blocks("**x**")).containsExactly("**x**");
        assertThat(blocks("**xy**")).containsExactly("# xy");
        assertThat(blocks("**x** og **y**")).containsExactly("**x** og **y**");
        assertThat(blocks("**" + "x".repeat(80) + "**")).containsExactly("# " + "x".repeat(80));
        assertThat(blocks("**" + "x".repeat(81) + "**")).containsExactly("**" + "x".repeat(81) + "**");
    }

    @Test
    void a_heading_is_up_to_80_characters_without_a_sign_at_its_end_and_mostly_letters() {
        String text = "\n\nPlanen har tre dele, og hver af dem får sin egen styregruppe.";

        assertThat(blocks("B" + "a".repeat(79) + text)).first().isEqualTo("# B" + "a".repeat(79));
        assertThat(blocks("B" + "a".repeat(80) + text)).first().isEqualTo("B" + "a".repeat(80));
        assertThat(blocks("Baggrund." + text)).first().isEqualTo("Baggrund.");
        assertThat(blocks("Baggrund?" + text)).first().isEqualTo("Baggrund?");
        assertThat(blocks("baggrund" + text)).first().isEqualTo("baggrund");
        assertThat(blocks("2026-planen" + text)).first().isEqualTo("# 2026-planen");
        assertThat(blocks("Plan 2026" + text)).first().isEqualTo("Plan 2026");
        assertThat(blocks("Plan 202" + text)).first().isEqualTo("Plan 202");
        assertThat(blocks("Plan 20" + text)).first().isEqualTo("# Plan 20");
    }

    @Test
    void a_short_line_that_nothing_follows_is_no_heading() {
        assertThat(blocks("""
                        Planen har tre dele, og hver af dem får sin egen styregruppe.

                        Bilag
                        """)).last().isEqualTo("Bilag");
    }

    @Test
    void two_short_lines_that_a_colon_does_not_announce_are_headings() {
        assertThat(blocks("""
                        Planen blev til i foråret efter et borgermøde på biblioteket.

                        Flere træer
                        Bedre belysning

                        Der er afsat midler til begge dele i budgettet for de næste to år.
                        """)).containsSubsequence("# Flere træer", "# Bedre belysning");
    }

    @Test
    void short_lines_with_blank_lines_between_them_are_headings_and_not_points() {
        assertThat(blocks("""
                        Flere træer

                        Bedre belysning

                        Nye bænke

                        Der er afsat midler til begge dele i budgettet for de næste to år.
                        """)).startsWith("# Flere træer", "# Bedre belysning", "# Nye bænke");
    }

    @Test
    void lines_that_are_not_found_in_the_source_have_no_number_and_the_next_ones_are_still_found() {
        var layout = READER.read(
                "Havnen får en ny kaj.\n\nTilføjet efter mødet.\n\nMolen bliver stående.",
                List.of("Havnen får en ny kaj.", "", "Molen bliver stående."),
                40,
                List.of());

        assertThat(layout.startLine()).isEqualTo(40);
        assertThat(layout.endLine()).isEqualTo(42);
        assertThat(layout.blocks())
                .containsExactly(
                        new LayoutBlock.Paragraph(new Lines(0, 0, 40, 40)),
                        new LayoutBlock.Paragraph(new Lines(2, 2, 0, 0)),
                        new LayoutBlock.Paragraph(new Lines(4, 4, 42, 42)));
    }

    @Test
    void a_line_printed_twice_is_found_where_it_comes_next() {
        var layout = READER.read(
                "Havnen får en ny kaj.\n\nHavnen får en ny kaj.",
                List.of("Havnen får en ny kaj.", "Side 2", "Havnen får en ny kaj."),
                1,
                List.of());

        assertThat(layout.blocks())
                .containsExactly(
                        new LayoutBlock.Paragraph(new Lines(0, 0, 1, 1)),
                        new LayoutBlock.Paragraph(new Lines(2, 2, 3, 3)));
    }

    @Test
    void a_section_without_text_has_no_blocks() {
        assertThat(READER.read("", List.of("Bilag"), 7, List.of()).blocks()).isEmpty();
    }
}
