package dk.sagsgang.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.TableReading;
import dk.sagsgang.facts.LayoutBlock;
import dk.sagsgang.facts.LayoutBlock.Lines;
import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.facts.SectionLayout;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.facts.WordSpan;
import dk.sagsgang.facts.rules.FactReader.Counted;
import dk.sagsgang.facts.rules.FactReader.Decided;
import dk.sagsgang.facts.rules.FactReader.Part;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of an item: where its sections, its outcomes and its counts of votes are printed. */
class FactReaderTest {
    private static final FactReader READER = new FactReader(
            Vocabulary.danish(),
            (text, outcome) -> PrintedWords.of(outcome == Outcome.NOTED ? "taget til efterretning" : outcome.danish())
                    .findIn(text, 0, text.length()));

    @Test
    void the_words_of_an_outcome_are_found_on_the_lines_of_its_decision() {
        assertThat(words("""
                        Godkendt tidligere.
                        Beslutning
                        Indstillingen blev godkendt.
                        """, decided("Indstillingen blev godkendt.", Outcome.APPROVED, 2, 3)))
                .containsExactly("3: godkendt");
    }

    @Test
    void words_that_go_on_over_a_line_are_found_on_each() {
        assertThat(words("""
                        Beslutning
                        Sagen blev taget til
                          efterretning.
                        """, decided("Sagen blev taget til efterretning.", Outcome.NOTED, 1, 3)))
                .containsExactly("2: taget til", "3: efterretning");
    }

    @Test
    void each_decision_has_words_of_its_own() {
        assertThat(words(
                        """
                        Udvalget: Godkendt.
                        Byrådet: Godkendt.
                        """,
                        decided("Udvalget: Godkendt.", Outcome.APPROVED, 1, 1),
                        decided("Byrådet: Godkendt.", Outcome.APPROVED, 2, 2)))
                .containsExactly("1: Godkendt", "2: Godkendt");
    }

    @Test
    void an_outcome_that_no_words_of_the_text_give_has_no_place() {
        assertThat(words("Ja.", decided("Ja.", Outcome.APPROVED, 1, 1))).isEmpty();
        assertThat(words("Noget andet.", decided("Godkendt.", Outcome.APPROVED, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_count_of_votes_is_found_by_the_words_before_and_after_it() {
        assertThat(counts("For stemte 9 medlemmer.", 9)).containsExactly("1: 9");
        assertThat(counts("Stemmetal: 9 for forslaget.", 9)).containsExactly("1: 9");
        assertThat(counts("Imod: 4.", 4)).containsExactly("1: 4");
        assertThat(counts("I alt 13.", 13)).containsExactly("1: 13");
        assertThat(counts("2 undlod at stemme.", 2)).containsExactly("1: 2");
        assertThat(counts("13 stemmer.", 13)).containsExactly("1: 13");
    }

    @Test
    void a_figure_that_counts_no_votes_is_none() {
        assertThat(counts("Sag 9 blev vedtaget den 9. juni, 9", 9)).isEmpty();
        assertThat(counts("Punkt 9: 9 for", 9)).containsExactly("1: 9").doesNotContain("1: 9 for");
        assertThat(spans("Punkt 9: 9 for", new Counted(List.of(9), 1, 1))).containsExactly(new WordSpan(1, 9, 10));
    }

    @Test
    void a_count_printed_twice_has_two_places() {
        assertThat(spans("9 for og 9 imod", new Counted(List.of(9, 9), 1, 1)))
                .containsExactly(new WordSpan(1, 0, 1), new WordSpan(1, 9, 10));
        assertThat(spans("9 for og 9 imod", new Counted(List.of(9, 9, 9), 1, 1)))
                .hasSize(2);
    }

    @Test
    void counts_are_looked_for_on_the_lines_of_their_vote() {
        assertThat(spans("""
                        9 for
                        9 for
                        9 for
                        """, new Counted(List.of(9), 2, 2))).containsExactly(new WordSpan(2, 0, 1));
        assertThat(spans("""
                        9 for
                        8 for
                        9 for
                        """, new Counted(List.of(9), 2, 2))).isEmpty();
    }

    @Test
    void counts_and_outcomes_of_an_item_are_given_together_with_the_numbers_of_their_lines() {
        List<String> lines = List.of("Beslutning", "Godkendt.", "", "For: 9", "Imod: 4");
        TextFacts facts = READER.read(new FactReader.Item(
                lines,
                List.of(),
                List.of(),
                List.of(),
                List.of(decided("Godkendt.", Outcome.APPROVED, 2, 2)),
                List.of(new Counted(List.of(9, 4), 4, 5))));

        assertThat(facts.words()).containsExactly(new WordSpan(2, 0, 8), new WordSpan(4, 5, 6), new WordSpan(5, 6, 7));
    }

    @Test
    void an_item_with_neither_decision_nor_vote_has_no_such_words() {
        assertThat(words("Godkendt. 9 for.")).isEmpty();
    }

    @Test
    void sections_and_tables_are_read_from_their_lines() {
        var table = new PrintedTable(
                3,
                4,
                null,
                null,
                null,
                List.of(
                        new PrintedTable.Row(3, List.of("Nord", "100")),
                        new PrintedTable.Row(4, List.of("I alt", "100"))));
        TextFacts facts = READER.read(new FactReader.Item(
                List.of("Sagsfremstilling", "Havnen får en ny kaj.", "Nord  100", "I alt  100", "Bilag"),
                List.of(new Part("Havnen får en ny kaj.\nNord  100\nI alt  100", 2, 4)),
                List.of(table),
                List.of(),
                List.of(),
                List.of()));

        assertThat(facts.sections())
                .containsExactly(new SectionLayout(
                        2, 4, List.of(new LayoutBlock.Paragraph(new Lines(0, 0, 2, 2)), new LayoutBlock.Table(3))));
        assertThat(facts.tables()).extracting(TableReading::startLine).containsExactly(3);
        assertThat(facts.following()).isEmpty();
    }

    private static Decided decided(String text, Outcome outcome, int start, int end) {
        return new Decided(text, outcome, start, end);
    }

    private static List<String> words(String source, Decided... decisions) {
        List<String> lines = source.lines().toList();
        TextFacts facts =
                READER.read(new FactReader.Item(lines, List.of(), List.of(), List.of(), List.of(decisions), List.of()));
        return shown(lines, facts.words());
    }

    private static List<WordSpan> spans(String source, Counted vote) {
        return READER.read(new FactReader.Item(
                        source.lines().toList(), List.of(), List.of(), List.of(), List.of(), List.of(vote)))
                .words();
    }

    private static List<String> counts(String line, int count) {
        return shown(List.of(line), spans(line, new Counted(List.of(count), 1, 1)));
    }

    private static List<String> shown(List<String> lines, List<WordSpan> spans) {
        return spans.stream()
                .map(span -> span.line() + ": " + lines.get(span.line() - 1).substring(span.start(), span.end()))
                .toList();
    }
}
