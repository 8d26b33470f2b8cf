package dk.sagsgang.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.documents.TextBlock;
import dk.sagsgang.documents.TextBlock.Paragraph;
import dk.sagsgang.documents.TextBlock.Point;
import dk.sagsgang.documents.TextBlock.Points;
import dk.sagsgang.documents.TextBlock.Subheading;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Lines as a page broke them, and the text that they were. */
class TextBlocksTest {
    private static List<TextBlock> blocks(String text) {
        AtomicInteger number = new AtomicInteger();
        return TextBlocks.of(
                text.lines()
                        .map(line -> new NumberedLine(number.incrementAndGet(), line))
                        .toList(),
                List.of());
    }

    private static TextBlock bare(String... points) {
        return new Points(
                List.of(points).stream().map(each -> new Point("", each)).toList());
    }

    @Test
    void lines_broken_to_fit_the_page_are_joined() {
        assertThat(blocks("""
                        Havnen får en ny kaj i 2027, og den gamle mole bliver
                        stående som læ for joller.
                        """))
                .containsExactly(new Paragraph(
                        "Havnen får en ny kaj i 2027, og den gamle mole bliver stående som læ for joller."));
    }

    @Test
    void a_line_that_ends_with_og_goes_on_though_the_next_begins_with_a_capital() {
        assertThat(blocks("""
                        Børne- og
                        Ungeforvaltningen indstiller, at udvalget godkender en plan for de mindste skoler.
                        """)).hasSize(1).first().isInstanceOf(Paragraph.class);
    }

    @Test
    void a_short_line_over_text_is_a_heading() {
        assertThat(blocks("""
                        Indholdet i planen
                        Planen har tre dele, og hver af dem får sin egen styregruppe i kommunen.
                        """)).first().isEqualTo(new Subheading("Indholdet i planen"));
    }

    @Test
    void short_lines_after_a_colon_are_points_and_the_one_over_the_next_text_its_heading() {
        assertThat(blocks("""
                        Arbejdet bygger på tre ting, som udvalget pegede på i foråret:

                        Fælles sprog
                        Klare aftaler

                        Styring og kapacitet
                        Der skal fortsat være et fokus på styringen af udgifterne til området.
                        """)).element(1).isEqualTo(bare("Fælles sprog", "Klare aftaler"));
    }

    @Test
    void three_short_lines_right_below_each_other_are_points() {
        assertThat(blocks("""
                        Planen blev til i foråret efter et borgermøde på biblioteket.

                        Flere træer
                        Bedre belysning
                        Nye bænke
                        """)).last().isEqualTo(bare("Flere træer", "Bedre belysning", "Nye bænke"));
    }

    @Test
    void two_headings_above_each_other_stay_headings() {
        assertThat(blocks("""
                        Økonomi
                        Anlæg
                        Der er afsat midler til anlægget i budgettet for de næste to år.
                        """)).startsWith(new Subheading("Økonomi"), new Subheading("Anlæg"));
    }
}
