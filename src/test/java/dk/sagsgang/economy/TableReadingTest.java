package dk.sagsgang.economy;

import static dk.sagsgang.economy.TableText.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.economy.TableReading.MarkedCell;
import dk.sagsgang.economy.TableReading.Sums;
import dk.sagsgang.findings.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is what in a table: its heading, totals and figures, whether its sums hold, and which cells findings are about. */
class TableReadingTest {
    private static final String HOLDING = """
                  | 2024  | 2025
            Nord  | 1.000 | -
            Syd   | 500   | 600
            I alt | 1.500 | 600
            """;

    @Test
    void rows_know_whether_they_are_totals_and_where_their_figures_are() {
        assertThat(read(HOLDING).rows())
                .containsExactly(
                        new TableReading.Row(false, List.of(1, 2)),
                        new TableReading.Row(false, List.of(1, 2)),
                        new TableReading.Row(false, List.of(1, 2)),
                        new TableReading.Row(true, List.of(1, 2)));
        assertThat(read("""
                      | Leder | Elever
                Nord  | Bak   | 40
                Syd   |       | 60
                """).rows())
                .containsExactly(
                        new TableReading.Row(false, List.of()),
                        new TableReading.Row(false, List.of(2)),
                        new TableReading.Row(false, List.of(2)));
    }

    @Test
    void a_first_row_of_words_or_years_over_figures_is_a_heading() {
        assertThat(read(HOLDING).isHeaded()).isTrue();
        assertThat(read("Skole | Elever\nNord | 40").isHeaded()).isTrue();
        assertThat(read("Skole | 40\nNord | 40").isHeaded()).isFalse();
        assertThat(read("Skole | Leder\nNord | Bak").isHeaded()).isFalse();
        assertThat(read("Skole | Elever").isHeaded()).isFalse();
    }

    @Test
    void sums_hold_when_a_total_was_added_up_and_none_is_wrong() {
        assertThat(read(HOLDING).sums()).isEqualTo(Sums.HOLD);
        assertThat(read("""
                      | 2024 | I alt
                Nord  | 100  | 100
                Syd   | 50   | 50
                """).sums()).isEqualTo(Sums.NONE);
    }

    @Test
    void sums_hold_along_rows_too() {
        assertThat(read("""
                      | 2024 | 2025 | I alt
                Nord  | 100  | 110  | 210
                Syd   | 50   | 60   | 110
                """).sums()).isEqualTo(Sums.HOLD);
    }

    @Test
    void a_total_that_says_nothing_by_holding_proves_nothing() {
        assertThat(read("""
                      | 2024
                Nord  | 100
                Syd   | 0
                I alt | 100
                """).sums()).isEqualTo(Sums.NONE);
        assertThat(read("""
                      | 2024
                Nord  | 100
                I alt | 100
                """).sums()).isEqualTo(Sums.NONE);
    }

    @Test
    void a_total_of_one_line_casts_no_doubt_on_what_other_totals_prove() {
        assertThat(read("""
                             | 2024 | 2025 | I alt
                Nord         | 100  | 110  | 210
                Skoler i alt | 100  | 120  | 220
                """).sums()).isEqualTo(Sums.HOLD);
    }

    @Test
    void the_sums_of_a_table_of_more_than_20_000_figures_are_not_proved() {
        assertThat(read(tableOf(10_000)).sums()).isEqualTo(Sums.HOLD);
        assertThat(read(tableOf(10_001)).sums()).isEqualTo(Sums.NONE);
    }

    /** Two columns and some rows, the last of which is a total that holds. */
    private static String tableOf(int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 1; row < rows; row++) {
            text.append("Skole ").append(row).append(" | 5 | 7\n");
        }
        return text.append("I alt | %d | %d\n".formatted(5 * (rows - 1), 7 * (rows - 1)))
                .toString();
    }

    @Test
    void without_a_total_there_are_no_sums() {
        assertThat(read("""
                      | 2024
                Nord  | 100
                Syd   | 50
                """).sums()).isEqualTo(Sums.NONE);
    }

    @Test
    void a_total_that_is_wrong_without_a_finding_leaves_the_sums_unproved() {
        // The parts of the second column are known only in part, so that nothing is said of it.
        TableReading reading = read("""
                              | 2024 | 2025
                Løn           | 100  | -
                Drift         | 50   | 60
                Skoler i alt  | 150  | 90
                """);

        assertThat(reading.marked()).isEmpty();
        assertThat(reading.sums()).isEqualTo(Sums.NONE);
    }

    @Test
    void means_and_prices_leave_the_sums_of_a_table_as_they_are() {
        assertThat(read("""
                       | Antal | Gennemsnit
                Nord   | 10    | 4,5
                Syd    | 20    | 3,5
                I alt  | 30    | 3,8
                """).sums()).isEqualTo(Sums.HOLD);
    }

    @Test
    void sums_are_broken_when_a_finding_says_so_and_its_cell_is_marked() {
        TableReading reading = read("""
                      | 2024  | 2025
                Nord  | 1.000 | 300
                Syd   | 500   | 600
                I alt | 1.500 | 950
                """);

        assertThat(reading.sums()).isEqualTo(Sums.BROKEN);
        assertThat(reading.marked()).containsExactly(new MarkedCell(3, 2, "sum-mismatch"));
    }

    @Test
    void a_share_that_is_wrong_breaks_no_sum_and_proves_none() {
        TableReading reading = read("""
                        | A    | B    | C    | D    | I alt
                Antal   | 10   | 20   | 30   | 40   | 100
                Andel   | 10 % | 20 % | 33 % | 40 % |
                """);

        assertThat(reading.sums()).isEqualTo(Sums.NONE);
        assertThat(reading.marked()).containsExactly(new MarkedCell(2, 3, "percentage-mismatch"));
    }

    @Test
    void findings_on_other_lines_and_on_other_things_do_not_count() {
        PrintedTable below = new PrintedTable(
                11,
                14,
                null,
                null,
                null,
                table(HOLDING).rows().stream()
                        .map(row -> new PrintedTable.Row(row.line() + 10, row.cells()))
                        .toList());
        List<Finding> above = TableText.findings("""
                      | 2024
                Nord  | 1.000
                Syd   | 500
                I alt | 1.600
                """);
        List<Finding> inText = TableChecks.danish().checkText("3 x 500 = 1.600", "test.txt", 12);

        assertThat(above).hasSize(1);
        assertThat(inText).hasSize(1);
        assertThat(TableChecks.danish().read(below, above).sums()).isEqualTo(Sums.HOLD);
        assertThat(TableChecks.danish().read(below, inText).sums()).isEqualTo(Sums.HOLD);
        assertThat(TableChecks.danish().read(table(HOLDING), above).sums()).isEqualTo(Sums.BROKEN);
    }

    @Test
    void a_figure_is_marked_with_its_unit_and_not_in_another_that_begins_like_it() {
        TableReading reading = read("""
                      | 2024       | 2025
                Nord  | 1.000 kr.  | 300 kr.
                Syd   | 500 kr.    | 600 kr.
                I alt | 1.500 kr.  | 950 kr.
                """);

        assertThat(reading.marked()).containsExactly(new MarkedCell(3, 2, "sum-mismatch"));
        assertThat(TableReading.isOnSums("sum-mismatch")).isTrue();
        assertThat(TableReading.isOnSums("percentage-mismatch")).isFalse();
    }

    @Test
    void the_verdict_on_sums_is_stored_by_its_code() {
        assertThat(Sums.values()).extracting(Sums::code).containsExactly("none", "hold", "broken");
    }

    private static TableReading read(String text) {
        PrintedTable table = table(text);
        return TableChecks.danish().read(table, TableChecks.danish().check(table, "test.txt"));
    }
}
