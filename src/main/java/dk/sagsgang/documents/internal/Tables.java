package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.FindingLine;
import dk.sagsgang.documents.SourceRef;
import dk.sagsgang.documents.TableBlock;
import dk.sagsgang.documents.TableBlock.Cell;
import dk.sagsgang.documents.TableBlock.Row;
import dk.sagsgang.documents.TableBlock.Sums;
import dk.sagsgang.economy.PrintedTable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tables as printed, with the cells marked that findings are about. */
final class Tables {
    private static final Pattern FIGURE =
            Pattern.compile("[-–−+]?\\s?\\(?\\d[\\d.,\\s]*\\)?\\s?(%|kr\\.?|mio\\.?( kr\\.?)?|pct\\.?)?|[-–−]");
    private static final Pattern TOTAL =
            Pattern.compile("(i\\s?alt|total|samlet|sum|hovedtotal|subtotal)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SUM_CODES =
            Set.of("sum-mismatch", "difference-mismatch", "carried-forward-mismatch");

    private Tables() {}

    static TableBlock block(PrintedTable table, int file, List<FindingLine> itemFindings) {
        List<FindingLine> findings = itemFindings.stream()
                .filter(each -> each.source().start() >= table.startLine()
                        && each.source().end() <= table.endLine())
                .toList();
        boolean hasHead = hasHead(table.rows());
        List<Row> rows = table.rows().stream()
                .skip(hasHead ? 1 : 0)
                .map(row -> row(row, findings))
                .toList();
        return new TableBlock(
                table.caption(),
                table.unit(),
                table.priceLevel(),
                hasHead ? row(table.rows().getFirst(), findings).cells() : List.of(),
                rows,
                sums(table, findings),
                findings,
                new SourceRef(file, table.startLine(), table.endLine()));
    }

    /** A first row is a heading when what follows has figures and it has none but years. */
    private static boolean hasHead(List<PrintedTable.Row> rows) {
        return rows.size() > 1
                && rows.getFirst().cells().stream().noneMatch(cell -> isFigure(cell) && !isYear(cell))
                && rows.stream().skip(1).anyMatch(row -> row.cells().stream().anyMatch(Tables::isFigure));
    }

    private static Row row(PrintedTable.Row row, List<FindingLine> findings) {
        List<Cell> cells = row.cells().stream()
                .map(text -> new Cell(text, isFigure(text) && !text.isBlank(), isOdd(row, text, findings)))
                .toList();
        return new Row(cells, isSum(row));
    }

    static boolean isSum(PrintedTable.Row row) {
        return !row.cells().isEmpty()
                && TOTAL.matcher(row.cells().getFirst().strip()).matches();
    }

    private static boolean isOdd(PrintedTable.Row row, String text, List<FindingLine> findings) {
        return !text.isBlank()
                && findings.stream()
                        .anyMatch(finding -> row.line() <= finding.source().end()
                                && row.line() + row.cells().size()
                                        > finding.source().start()
                                && finding.printed()
                                        .map(printed -> isPrinted(printed, text.strip()))
                                        .orElse(false));
    }

    /** A figure by itself, or with its unit after it. */
    private static boolean isPrinted(String printed, String cell) {
        return cell.equals(printed) || cell.startsWith(printed + " ");
    }

    private static Sums sums(PrintedTable table, List<FindingLine> findings) {
        if (findings.stream().anyMatch(each -> each.status().isOpen() && SUM_CODES.contains(each.code()))) {
            return Sums.BROKEN;
        }
        return SumProof.isProved(table) ? Sums.HOLD : Sums.NONE;
    }

    static boolean isFigure(String text) {
        return FIGURE.matcher(text.strip()).matches();
    }

    private static boolean isYear(String text) {
        return text.strip().matches("(19|20)\\d\\d");
    }
}
