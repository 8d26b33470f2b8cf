package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables flattened to one cell a line: n headings, then for every row a label and n - 1 figures. Certain only where all
 * rows have equally many figures and exactly the headings are before the first of them; else it stays prose.
 */
final class CellPerLine implements TableForm {
    private static final int LONGEST = 60;

    @Override
    public @Nullable FoundTable at(List<SourceLine> lines, int from) {
        List<Cell> cells = cells(lines, from);
        int firstFigure = firstFigure(cells);
        if (firstFigure < 2) {
            return null;
        }
        int figures = figuresFrom(cells, firstFigure);
        int width = figures + 1;
        if (firstFigure - 1 != width) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        rows.add(row(cells, 0, width));
        int next = width;
        while (next + width <= cells.size() && isRow(cells, next, width)) {
            rows.add(row(cells, next, width));
            next += width;
        }
        boolean cutOff = next < cells.size() && cells.get(next).figure();
        boolean certain = !cutOff && rows.size() - 1 >= (width == 2 ? 3 : 2);
        return certain ? new FoundTable(rows, cells.get(next - 1).index() + 1) : null;
    }

    private record Cell(int index, int line, String text, boolean figure) {}

    private static List<Cell> cells(List<SourceLine> lines, int from) {
        List<Cell> cells = new ArrayList<>();
        int blanks = 0;
        for (int i = from; i < lines.size() && blanks <= 4; i++) {
            SourceLine line = lines.get(i);
            String text = line.text().strip();
            if (text.isEmpty() || line.running()) {
                blanks++;
                continue;
            }
            blanks = 0;
            if (!mayBeCell(line, text)) {
                break;
            }
            cells.add(new Cell(i, line.number(), Cells.clean(text), Cells.isFigure(text)));
            if (cells.size() == 30 && firstFigure(cells) < 0) {
                break;
            }
        }
        return cells;
    }

    private static boolean mayBeCell(SourceLine line, String text) {
        return text.length() <= LONGEST
                && line.headingLevel() == 0
                && line.table() == 0
                && !text.startsWith("#")
                && !text.endsWith(":")
                && !text.startsWith("- ")
                && !text.startsWith("• ")
                && text.indexOf('\t') < 0;
    }

    /** The first figure after the headings; years among the headings are headings. */
    private static int firstFigure(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).figure() && !Cells.isYear(cells.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static int figuresFrom(List<Cell> cells, int first) {
        int i = first;
        while (i < cells.size() && cells.get(i).figure()) {
            i++;
        }
        return i - first;
    }

    private static boolean isRow(List<Cell> cells, int from, int width) {
        if (cells.get(from).figure() && !Cells.isYear(cells.get(from).text())) {
            return false;
        }
        return cells.subList(from + 1, from + width).stream().allMatch(Cell::figure);
    }

    private static Row row(List<Cell> cells, int from, int width) {
        List<String> texts =
                cells.subList(from, from + width).stream().map(Cell::text).toList();
        return new Row(cells.get(from).line(), texts);
    }
}
