package dk.sagsgang.economy.rules;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.economy.PrintedTable.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed table as labelled figures. Rules look down its columns and, by {@link #transposed()}, along its rows.
 *
 * @param rowLabels one for each row of figures
 * @param columnLabels one for each column of figures, empty text where the table has no headings
 * @param rows the cells, every row as wide as the headings
 * @param exact whether the figures are counts, which are never rounded
 */
record Grid(List<Label> rowLabels, List<Label> columnLabels, List<List<Cell>> rows, boolean exact) {
    Grid {
        rowLabels = List.copyOf(rowLabels);
        columnLabels = List.copyOf(columnLabels);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The grid of a table, or null where it holds no figures beside labels. */
    static @Nullable Grid of(PrintedTable table) {
        return of(table, FigureWords.danish());
    }

    static @Nullable Grid of(PrintedTable table, FigureWords words) {
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int heads = HeadingRows.count(table.rows(), words);
        if (width < 2 || heads == table.rows().size() || HeadingRows.mayBeFigures(table.rows(), width)) {
            return null;
        }
        List<Row> body = body(table.rows(), heads);
        List<Label> rowLabels = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : body) {
            rowLabels.add(Label.of(row.cells().isEmpty() ? "" : row.cells().getFirst(), words));
            rows.add(cells(row, width));
        }
        Label whole = Label.of(String.join(" ", nullToEmpty(table.caption()), nullToEmpty(table.unit())), words);
        boolean exact = whole.isCount() && !whole.isMoney();
        return new Grid(rowLabels, heads(table.rows().subList(0, heads), width, words), rows, exact);
    }

    Grid transposed() {
        List<List<Cell>> columns = new ArrayList<>();
        for (int c = 0; c < columnLabels.size(); c++) {
            List<Cell> column = new ArrayList<>();
            for (List<Cell> row : rows) {
                column.add(row.get(c));
            }
            columns.add(column);
        }
        return new Grid(columnLabels, rowLabels, columns, exact);
    }

    int height() {
        return rows.size();
    }

    int width() {
        return columnLabels.size();
    }

    Cell cell(int row, int column) {
        return rows.get(row).get(column);
    }

    /** The same grid with one cell read differently. */
    Grid with(int row, int column, Cell cell) {
        List<List<Cell>> changed = new ArrayList<>(rows);
        List<Cell> cells = new ArrayList<>(rows.get(row));
        cells.set(column, cell);
        changed.set(row, cells);
        return new Grid(rowLabels, columnLabels, changed, exact);
    }

    /** Whether a row has a label and no figures: it heads those below it. */
    boolean isSection(int row) {
        return rows.get(row).stream().noneMatch(cell -> cell instanceof Cell.Figure || cell instanceof Cell.Broken);
    }

    /** Whether the figures where a row and a column meet are counts, which are never rounded. */
    boolean isExact(int row, int column) {
        Label ofRow = rowLabels.get(row);
        Label ofColumn = columnLabels.get(column);
        boolean isMoney = ofRow.isMoney() || ofColumn.isMoney();
        return !isMoney && (exact || ofRow.isCount() || ofColumn.isCount());
    }

    private static List<Row> body(List<Row> rows, int heads) {
        List<List<String>> headings =
                rows.subList(0, heads).stream().map(Row::cells).toList();
        return rows.subList(heads, rows.size()).stream()
                .filter(row -> !headings.contains(row.cells()))
                .toList();
    }

    /** A row shorter than the others may have slipped sideways, so its cells count for nothing. */
    private static List<Cell> cells(Row row, int width) {
        boolean ragged = row.cells().size() != width;
        List<Cell> cells = new ArrayList<>();
        for (int c = 1; c < width; c++) {
            boolean there = c < row.cells().size() && !row.cells().get(c).isBlank();
            if (ragged && (there || row.cells().size() > 1)) {
                cells.add(new Cell.Unknown(row.line()));
            } else {
                cells.add(Cell.of(row.line(), there ? row.cells().get(c) : ""));
            }
        }
        return cells;
    }

    private static List<Label> heads(List<Row> rows, int width, FigureWords words) {
        List<Label> heads = new ArrayList<>();
        for (int c = 1; c < width; c++) {
            StringBuilder head = new StringBuilder();
            for (Row row : rows) {
                if (c < row.cells().size()) {
                    head.append(' ').append(row.cells().get(c));
                }
            }
            heads.add(Label.of(head.toString().strip(), words));
        }
        return heads;
    }

    private static String nullToEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
