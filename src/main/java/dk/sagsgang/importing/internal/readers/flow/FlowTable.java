package dk.sagsgang.importing.internal.readers.flow;

import dk.sagsgang.importing.internal.readers.markdown.MarkdownMarks;
import dk.sagsgang.importing.source.SourceLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table made of cells that span columns and rows. Its columns are made to align: a cell is at its first column and
 * row, and leaves empty cells where it spans on. A table that only arranges a page (one column or row, headings or
 * other tables inside, or long prose) yields plain lines instead.
 */
public final class FlowTable {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_LINES_IN_A_CELL = 6;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Integer> spanning = new ArrayList<>();

    /** What a cell holds, with its place. */
    private record Cell(int column, List<FlowLine> lines) {
        private String text() {
            return lines.size() == 1
                    ? lines.getFirst().text()
                    : String.join(" ", lines.stream().map(FlowLine::text).toList());
        }
    }

    /** Starts the next row. */
    public void row() {
        rows.add(new ArrayList<>());
        spanning.replaceAll(left -> Math.max(0, left - 1));
    }

    /** Adds a cell to the row at the next free column; spans below 1 count as 1. */
    public void cell(List<FlowLine> lines, int columns, int downwards) {
        int column = firstFree();
        rows.getLast().add(new Cell(column, lines));
        int end = Math.min(MOST_COLUMNS, column + Math.max(1, columns));
        while (spanning.size() < end) {
            spanning.add(0);
        }
        for (int i = column; i < end; i++) {
            spanning.set(i, Math.max(1, downwards));
        }
    }

    private int firstFree() {
        int column = 0;
        while (column < spanning.size() && spanning.get(column) > 0) {
            column++;
        }
        return column;
    }

    /** Writes the table, row by row, as lines of the document. */
    public void writeTo(TextFlow flow) {
        flow.gap();
        boolean data = isData();
        int table = data ? flow.newTable() : 0;
        for (List<Cell> row : rows) {
            if (data) {
                writeRow(row, table, flow);
            } else {
                writeLoose(row, flow);
            }
        }
        flow.gap();
    }

    private boolean isData() {
        long filled = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.lines().isEmpty()))
                .count();
        return filled > 1
                && spanning.size() > 1
                && rows.stream().allMatch(row -> row.stream().allMatch(FlowTable::isPlain))
                && rows.stream().anyMatch(row -> filled(row) > 1);
    }

    private static boolean isPlain(Cell cell) {
        return cell.lines().size() <= MOST_LINES_IN_A_CELL
                && cell.lines().stream()
                        .allMatch(line -> line.table() == 0 && line.headingLevel() % MarkdownMarks.BOLD_LEVEL == 0);
    }

    private static int filled(List<Cell> row) {
        int filled = 0;
        for (Cell cell : row) {
            filled += cell.lines().isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private void writeRow(List<Cell> row, int table, TextFlow flow) {
        if (filled(row) == 0) {
            return;
        }
        int columns = Math.max(spanning.size(), row.getLast().column() + 1);
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        List<SourceLink> links = new ArrayList<>();
        for (Cell cell : row) {
            cells.set(cell.column(), cell.text());
            cell.lines().forEach(line -> links.addAll(line.links()));
        }
        flow.row(cells, table, links);
    }

    /** A label with its value stays on one line; whatever is longer flows. */
    private static void writeLoose(List<Cell> row, TextFlow flow) {
        boolean pair =
                filled(row) > 1 && row.stream().allMatch(cell -> cell.lines().size() <= 1 && isPlain(cell));
        if (!pair) {
            row.forEach(cell -> flow.append(cell.lines()));
            return;
        }
        List<FlowLine> parts =
                row.stream().flatMap(cell -> cell.lines().stream()).toList();
        FlowLine first = parts.getFirst();
        flow.append(List.of(new FlowLine(
                String.join("\t", parts.stream().map(FlowLine::text).toList()),
                0,
                List.of(),
                0,
                first.running(),
                parts.stream().flatMap(part -> part.links().stream()).toList(),
                first.gapBefore(),
                first.page())));
    }
}
