package dk.sagsgang.documents.internal.part;

import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.part.TableBlock.Cell;
import dk.sagsgang.documents.part.TableBlock.Row;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.TableReading;
import dk.sagsgang.economy.TableReading.Sums;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table as printed, with what is known of its rows and cells, and the cells marked that findings are about. */
final class Tables {
    private final PrintedTable table;
    private final Optional<TableReading> reading;
    private final List<FindingLine> findings;

    private Tables(PrintedTable table, Optional<TableReading> reading, List<FindingLine> itemFindings) {
        this.table = table;
        this.reading = reading;
        this.findings = itemFindings.stream()
                .filter(each -> each.source().start() >= table.startLine()
                        && each.source().end() <= table.endLine())
                .toList();
    }

    static TableBlock block(
            PrintedTable table, Optional<TableReading> reading, int file, List<FindingLine> itemFindings) {
        return new Tables(table, reading, itemFindings).block(file);
    }

    private TableBlock block(int file) {
        boolean isHeaded = reading.map(TableReading::isHeaded).orElse(false);
        List<Row> rows =
                IntStream.range(0, table.rows().size()).mapToObj(this::row).toList();
        return new TableBlock(
                table.caption(),
                table.unit(),
                table.priceLevel(),
                isHeaded ? rows.getFirst().cells() : List.of(),
                isHeaded ? rows.subList(1, rows.size()) : rows,
                sums(),
                findings,
                new SourceRef(file, table.startLine(), table.endLine()));
    }

    private Row row(int at) {
        List<String> cells = table.rows().get(at).cells();
        Optional<TableReading.Row> known = reading.map(each -> each.rows().get(at));
        List<Integer> figures = known.map(TableReading.Row::figures).orElse(List.of());
        return new Row(
                IntStream.range(0, cells.size())
                        .mapToObj(
                                column -> new Cell(cells.get(column), figures.contains(column), isInDoubt(at, column)))
                        .toList(),
                known.map(TableReading.Row::isTotal).orElse(false));
    }

    /** Whether a finding that is shown is about a cell. */
    private boolean isInDoubt(int row, int column) {
        return reading.stream()
                .flatMap(each -> each.marked().stream())
                .anyMatch(cell -> cell.row() == row
                        && cell.column() == column
                        && findings.stream().anyMatch(finding -> finding.code().equals(cell.code())));
    }

    /** That sums do not hold is not shown of a table once somebody has found that its findings are mistaken. */
    private Sums sums() {
        Sums known = reading.map(TableReading::sums).orElse(Sums.NONE);
        boolean isOpen =
                findings.stream().anyMatch(each -> each.status().isOpen() && TableReading.isOnSums(each.code()));
        return known == Sums.BROKEN && !isOpen ? Sums.NONE : known;
    }
}
