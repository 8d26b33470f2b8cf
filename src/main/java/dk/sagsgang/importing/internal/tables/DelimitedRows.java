package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose cells are divided by tabs or upright strokes. A label that wraps onto short lines of its own between two rows
 * of equal width is joined to the row above; page breaks and blank lines between rows don't end the table.
 */
final class DelimitedRows implements TableForm {
    private static final int LONGEST_LABEL_LINE = 60;
    private static final int MOST_LABEL_LINES = 12;

    @Override
    public @Nullable FoundTable at(List<SourceLine> lines, int from) {
        List<String> first = cells(lines.get(from));
        if (first == null || Cells.isRule(first)) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(lines.get(from).number(), first));
        int end = from + 1;
        for (int next = end; next < lines.size(); next = end) {
            int row = nextRow(lines, next, first.size());
            if (row < 0) {
                break;
            }
            joinLabel(rows, lines.subList(next, row));
            List<String> cells = cellsOf(lines.get(row));
            if (!Cells.isRule(cells)) {
                rows.add(new Row(lines.get(row).number(), cells));
            }
            end = row + 1;
        }
        return isTable(rows) ? new FoundTable(rows, end) : null;
    }

    /** The index of the next row of this table, or -1 where it ends. */
    private static int nextRow(List<SourceLine> lines, int from, int width) {
        int texts = 0;
        boolean gap = false;
        for (int i = from; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            List<String> cells = cells(line);
            if (cells != null) {
                return belongs(cells, width, gap, texts) ? i : -1;
            }
            if (line.isBlank() || line.running()) {
                gap = true;
            } else if (!mayBeLabel(line) || ++texts > MOST_LABEL_LINES) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean belongs(List<String> cells, int width, boolean gap, int texts) {
        if (!gap && texts == 0) {
            return true;
        }
        boolean figures = cells.stream().skip(1).anyMatch(Cells::isFigure);
        boolean sameWidth = cells.size() == width;
        return sameWidth && (texts == 0 || (width > 2 && (figures || Cells.isRule(cells))));
    }

    private static boolean mayBeLabel(SourceLine line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_LABEL_LINE
                && line.headingLevel() == 0
                && !text.startsWith("#")
                && !text.startsWith("- ")
                && !text.endsWith(".")
                && !text.endsWith(":");
    }

    private static void joinLabel(List<Row> rows, List<SourceLine> between) {
        StringBuilder label = new StringBuilder();
        for (SourceLine line : between) {
            if (!line.isBlank() && !line.running()) {
                label.append(' ').append(Cells.clean(line.text()));
            }
        }
        if (label.isEmpty()) {
            return;
        }
        Row last = rows.removeLast();
        List<String> cells = new ArrayList<>(last.cells());
        cells.set(0, (cells.getFirst() + label).strip());
        rows.add(new Row(last.line(), cells));
    }

    private static boolean isTable(List<Row> rows) {
        return rows.size() > 1
                && !rows.stream().allMatch(row -> Cells.isListMark(row.cells().getFirst()))
                && !rows.stream().allMatch(row -> row.cells().getFirst().endsWith(":"));
    }

    private static List<String> cellsOf(SourceLine line) {
        List<String> cells = cells(line);
        return cells == null ? List.of() : cells;
    }

    private static @Nullable List<String> cells(SourceLine line) {
        String text = line.text();
        if (text.indexOf('\t') >= 0) {
            List<String> cells = Cells.split(text, '\t');
            return cells.stream().allMatch(String::isBlank) ? null : cells;
        }
        String stripped = text.strip();
        if (stripped.length() > 2 && stripped.startsWith("|") && stripped.indexOf('|', 1) > 0) {
            String inner =
                    stripped.endsWith("|") ? stripped.substring(1, stripped.length() - 1) : stripped.substring(1);
            return Cells.split(inner, '|');
        }
        return null;
    }
}
