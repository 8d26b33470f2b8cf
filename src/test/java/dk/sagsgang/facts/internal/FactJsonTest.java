package dk.sagsgang.facts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.economy.TableReading;
import dk.sagsgang.economy.TableReading.MarkedCell;
import dk.sagsgang.economy.TableReading.Sums;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.Following.Run;
import dk.sagsgang.facts.Following.Span;
import dk.sagsgang.facts.LayoutBlock;
import dk.sagsgang.facts.LayoutBlock.Lines;
import dk.sagsgang.facts.SectionLayout;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.facts.WordSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form in which facts are stored: what was stored by one version is read by the next. */
class FactJsonTest {
    private static final TextFacts FACTS = new TextFacts(
            List.of(new SectionLayout(
                    1,
                    9,
                    List.of(
                            new LayoutBlock.Subheading(new Lines(0, 0, 2, 2), 3, 11),
                            new LayoutBlock.Paragraph(new Lines(1, 2, 3, 4)),
                            new LayoutBlock.Points(List.of(
                                    new LayoutBlock.Point(new Lines(3, 3, 5, 5), 2),
                                    new LayoutBlock.Point(new Lines(4, 4, 0, 0), 0))),
                            new LayoutBlock.Table(7)))),
            List.of(new TableReading(
                    7,
                    true,
                    List.of(
                            new TableReading.Row(false, List.of()),
                            new TableReading.Row(false, List.of(1, 3)),
                            new TableReading.Row(true, List.of(1, 2, 3))),
                    Sums.BROKEN,
                    List.of(new MarkedCell(2, 3, "sum-mismatch")))),
            List.of(new WordSpan(12, 4, 12), new WordSpan(13, 0, 2)),
            Optional.of(new Following(
                    Following.Verdict.FOLLOWED_WITH_REMARK,
                    "remark-added",
                    new Span(8, 9),
                    new Span(12, 13),
                    List.of(new Run(0, 8, false), new Run(9, 20, true)))));
    private static final String STORED = "{\"sections\":[[1,9,[\"h\",0,0,2,2,3,11],[\"p\",1,2,3,4],"
            + "[\"l\",3,3,5,5,2,4,4,0,0,0],[\"t\",7]]],"
            + "\"tables\":[[7,true,\"broken\",[\"R\",\"R.#.#\",\"T.###\"],[[2,3,\"sum-mismatch\"]]]],"
            + "\"words\":[12,4,12,13,0,2],"
            + "\"following\":{\"verdict\":\"followed-with-remark\",\"rule\":\"remark-added\","
            + "\"recommendation\":[8,9],\"decision\":[12,13],\"runs\":[[0,8,false],[9,20,true]]}}";

    @Test
    void facts_are_stored_in_a_short_form() {
        assertThat(FactJson.write(FACTS)).isEqualTo(STORED);
    }

    @Test
    void what_is_stored_is_read_as_it_was() {
        assertThat(FactJson.read(STORED)).isEqualTo(FACTS);
    }

    @Test
    void what_there_is_none_of_is_left_out() {
        assertThat(FactJson.write(TextFacts.NONE)).isEqualTo("{}");
        assertThat(FactJson.read("{}")).isEqualTo(TextFacts.NONE);
    }

    @ParameterizedTest
    @EnumSource(Following.Verdict.class)
    void every_verdict_is_stored_by_its_code(Following.Verdict verdict) {
        var facts = TextFacts.NONE.with(
                Optional.of(new Following(verdict, "words-added", new Span(1, 1), new Span(2, 2), List.of())));

        assertThat(FactJson.write(facts)).contains("\"" + verdict.code() + "\"");
        assertThat(FactJson.read(FactJson.write(facts))).isEqualTo(facts);
    }

    @Test
    void a_block_that_is_not_known_is_refused() {
        assertThatThrownBy(() -> FactJson.read("{\"sections\":[[1,9,[\"z\",1]]]}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"z\"");
    }
}
