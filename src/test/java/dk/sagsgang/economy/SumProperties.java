package dk.sagsgang.economy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The sum checker against exact arithmetic on generated tables of parts and totals, both ways. */
class SumProperties {

    @Provide
    Arbitrary<List<List<Long>>> figures() {
        Arbitrary<Long> figure = Arbitraries.longs().between(1_000, 90_000_000);
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(columns ->
                        figure.list().ofSize(columns).list().ofMinSize(2).ofMaxSize(8));
    }

    @Property(tries = 300)
    void a_table_that_adds_up_is_never_reported(@ForAll("figures") List<List<Long>> figures) {
        assertThat(check(withTotals(scaled(figures, 0)))).isEmpty();
    }

    @Property(tries = 300)
    void a_cell_that_is_off_by_more_than_rounding_is_always_reported(
            @ForAll("figures") List<List<Long>> figures,
            @ForAll @IntRange(max = 1000) int row,
            @ForAll @IntRange(max = 1000) int column,
            @ForAll @IntRange(min = 20, max = 900) int by) {
        List<List<BigDecimal>> table = withTotals(scaled(figures, 0));
        List<BigDecimal> cells = table.get(row % table.size());
        int place = column % cells.size();
        cells.set(place, cells.get(place).add(BigDecimal.valueOf(by)));

        assertThat(check(table))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("sum-mismatch"));
    }

    @Property(tries = 300)
    void rounding_each_figure_by_itself_is_never_reported(@ForAll("figures") List<List<Long>> figures) {
        List<List<BigDecimal>> rounded = new ArrayList<>();
        for (List<BigDecimal> row : withTotals(scaled(figures, 4))) {
            rounded.add(new ArrayList<>(row.stream()
                    .map(cell -> cell.setScale(1, RoundingMode.HALF_UP))
                    .toList()));
        }

        assertThat(check(rounded)).isEmpty();
    }

    @Property(tries = 300)
    void deviations_that_are_the_difference_are_never_reported_and_one_that_is_not_always_is(
            @ForAll("figures") List<List<Long>> figures, @ForAll @IntRange(max = 1000) int row) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(1, List.of("", "Budget", "Regnskab", "Afvigelse")));
        for (List<Long> line : figures) {
            rows.add(deviation(rows.size() + 1, line.get(0), line.get(1), 0));
        }
        rows.add(deviation(rows.size() + 1, 5_000, 4_000, 0));
        assertThat(TableChecks.danish().check(table(rows), "test.txt")).isEmpty();

        int wrong = 1 + row % figures.size();
        List<Long> line = figures.get(wrong - 1);
        rows.set(wrong, deviation(wrong + 1, line.get(0), line.get(1), 3 * Math.abs(line.get(0) - line.get(1)) + 17));
        assertThat(TableChecks.danish().check(table(rows), "test.txt"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().startLine()).isEqualTo(wrong + 1));
    }

    private static Row deviation(int line, long budget, long actual, long off) {
        return new Row(
                line,
                List.of("Enhed " + (char) ('a' + line), print(budget), print(actual), print(budget - actual + off)));
    }

    private static String print(long figure) {
        return NumberFormats.DANISH.exact(BigDecimal.valueOf(figure));
    }

    private static List<List<BigDecimal>> scaled(List<List<Long>> figures, int scale) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (List<Long> row : figures) {
            rows.add(new ArrayList<>(row.stream()
                    .map(figure -> BigDecimal.valueOf(figure, scale))
                    .toList()));
        }
        return rows;
    }

    private static List<List<BigDecimal>> withTotals(List<List<BigDecimal>> rows) {
        List<BigDecimal> totals = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            BigDecimal total = BigDecimal.ZERO;
            for (List<BigDecimal> row : rows) {
                total = total.add(row.get(column));
            }
            totals.add(total);
        }
        rows.add(totals);
        rows.forEach(row -> row.add(row.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return rows;
    }

    private static List<Finding> check(List<List<BigDecimal>> figures) {
        List<Row> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(""));
        int columns = figures.getFirst().size();
        for (int column = 1; column < columns; column++) {
            heads.add("" + (2020 + column));
        }
        heads.add("I alt");
        rows.add(new Row(1, heads));
        for (int row = 0; row < figures.size(); row++) {
            List<String> cells = new ArrayList<>();
            cells.add(row == figures.size() - 1 ? "I alt" : "Skole " + (char) ('a' + row));
            figures.get(row).forEach(cell -> cells.add(NumberFormats.DANISH.exact(cell)));
            rows.add(new Row(row + 2, cells));
        }
        return TableChecks.danish().check(table(rows), "test.txt");
    }

    private static PrintedTable table(List<Row> rows) {
        return new PrintedTable(1, rows.size(), null, null, null, rows);
    }
}
