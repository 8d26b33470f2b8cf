package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.economy.TableReading.Sums;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as printed.
 *
 * @param caption what names it, or null
 * @param unit as printed, or null
 * @param priceLevel as printed, or null
 * @param head the heading row, empty where there is none
 * @param rows the others
 * @param sums whether its sums hold
 * @param findings on its lines
 */
public record TableBlock(
        @Nullable String caption,
        @Nullable String unit,
        @Nullable String priceLevel,
        List<Cell> head,
        List<Row> rows,
        Sums sums,
        List<FindingLine> findings,
        SourceRef source) {
    public TableBlock {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** Whether a column holds figures, so that its heading is over them to the right. */
    public boolean isFigureColumn(int column) {
        return rows.stream()
                .anyMatch(row ->
                        column < row.cells().size() && row.cells().get(column).figure());
    }

    /**
     * One row.
     *
     * @param sum whether it is a total of the others
     */
    public record Row(List<Cell> cells, boolean sum) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param figure whether it is a number, to stand to the right
     * @param odd whether a finding is about it
     */
    public record Cell(String text, boolean figure, boolean odd) {}
}
