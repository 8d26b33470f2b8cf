package dk.sagsgang.economy.rules;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.TableReading;
import dk.sagsgang.economy.TableReading.MarkedCell;
import dk.sagsgang.economy.TableReading.Sums;
import dk.sagsgang.findings.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what is what in a table: which rows are headings and totals, which cells are figures, and which are in doubt. */
final class TableRoles {
    private static final Set<String> CODES = Set.of(
            SumMismatch.CODE, DifferenceMismatch.CODE, ShareMismatch.CODE, BalanceMismatch.CODE, BrokenNumber.CODE);

    private final PrintedTable table;
    private final FigureWords words;
    private final List<? extends Finding> findings;

    /** @param findings those of the rules on tables that are on its lines count */
    TableRoles(PrintedTable table, List<? extends Finding> findings, FigureWords words) {
        this.table = table;
        this.words = words;
        this.findings = findings.stream()
                .filter(each -> CODES.contains(each.code())
                        && each.place().startLine() >= table.startLine()
                        && each.place().endLine() <= table.endLine())
                .toList();
    }

    TableReading read() {
        List<TableReading.Row> rows = table.rows().stream().map(this::row).toList();
        return new TableReading(table.startLine(), isHeaded(rows), rows, sums(), marked());
    }

    private TableReading.Row row(PrintedTable.Row row) {
        List<Integer> figures = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (isFigure(row.cells().get(column))) {
                figures.add(column);
            }
        }
        boolean isTotal = !row.cells().isEmpty()
                && Label.of(row.cells().getFirst().strip(), words).mayBeTotal();
        return new TableReading.Row(isTotal, figures);
    }

    /** A number, well printed or not, or the dash that means none. */
    private static boolean isFigure(String cell) {
        return !cell.isBlank() && !(Cell.of(0, cell) instanceof Cell.Unknown);
    }

    /** A first row is a heading when it has no figures but years, and what follows has figures. */
    private boolean isHeaded(List<TableReading.Row> rows) {
        return rows.size() > 1
                && rows.getFirst().figures().stream()
                        .allMatch(column -> HeadingRows.isYear(
                                table.rows().getFirst().cells().get(column)))
                && rows.stream().skip(1).anyMatch(row -> !row.figures().isEmpty());
    }

    private Sums sums() {
        if (findings.stream().anyMatch(each -> TableReading.isOnSums(each.code()))) {
            return Sums.BROKEN;
        }
        return findings.isEmpty() && EconomyRules.sumsHold(table, words) ? Sums.HOLD : Sums.NONE;
    }

    private List<MarkedCell> marked() {
        List<MarkedCell> marked = new ArrayList<>();
        for (Finding finding : findings) {
            finding.printed().ifPresent(printed -> mark(finding, printed, marked));
        }
        return marked;
    }

    private void mark(Finding finding, String printed, List<MarkedCell> marked) {
        for (int at = 0; at < table.rows().size(); at++) {
            PrintedTable.Row row = table.rows().get(at);
            boolean isAmongItsLines = row.line() <= finding.place().endLine()
                    && row.line() + row.cells().size() > finding.place().startLine();
            for (int column = 0; isAmongItsLines && column < row.cells().size(); column++) {
                if (isPrinted(printed, row.cells().get(column).strip())) {
                    marked.add(new MarkedCell(at, column, finding.code()));
                }
            }
        }
    }

    /** A figure by itself, or with its unit after it. */
    private static boolean isPrinted(String printed, String cell) {
        return cell.equals(printed) || cell.startsWith(printed + " ");
    }
}
