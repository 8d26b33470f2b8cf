package dk.sagsgang.documents.internal;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.TableChecks;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves that a table's sums were added up and hold, rather than that nothing was said of them: the checks find nothing in
 * the table as printed, and they do find something when the figures of its total are made wrong.
 */
final class SumProof {
    private static final TableChecks CHECKS = TableChecks.danish();
    private static final String WRONG = "987.654.321";
    private static final int MOST_ROWS = 200;

    private SumProof() {}

    static boolean isProved(PrintedTable table) {
        if (table.rows().size() > MOST_ROWS || table.rows().stream().noneMatch(Tables::isSum)) {
            return false;
        }
        return CHECKS.check(table, "").isEmpty()
                && table.rows().stream()
                        .filter(Tables::isSum)
                        .anyMatch(row -> !CHECKS.check(withWrongTotal(table, row), "")
                                .isEmpty());
    }

    private static PrintedTable withWrongTotal(PrintedTable table, PrintedTable.Row total) {
        List<PrintedTable.Row> rows = table.rows().stream()
                .map(row -> row.equals(total) ? wrong(row) : row)
                .toList();
        return new PrintedTable(
                table.startLine(), table.endLine(), table.caption(), table.unit(), table.priceLevel(), rows);
    }

    private static PrintedTable.Row wrong(PrintedTable.Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 1; i < cells.size(); i++) {
            if (Tables.isFigure(cells.get(i))) {
                cells.set(i, WRONG);
            }
        }
        return new PrintedTable.Row(row.line(), cells);
    }
}
