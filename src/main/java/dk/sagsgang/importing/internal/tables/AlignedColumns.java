package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns separated by runs of blanks, as text taken from a page is. Columns are the spans that the cells of the
 * fullest rows cover; a cell goes to the column it is under, so an empty cell is seen as one. Text that is merely
 * justified is not taken: most cells beyond the first column must be figures.
 */
final class AlignedColumns implements TableForm {

    @Override
    public @Nullable FoundTable at(List<SourceLine> lines, int from) {
        if (Span.listIn(lines.get(from).text()).size() < 2) {
            return null;
        }
        List<Printed> printed = new ArrayList<>();
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank() || line.running()) {
                if (i - end > 2) {
                    break;
                }
                continue;
            }
            List<Span> spans = Span.listIn(line.text());
            if (spans.size() < 2 || line.text().indexOf('\t') >= 0) {
                break;
            }
            printed.add(new Printed(line.number(), spans));
            end = i + 1;
        }
        List<Span> columns = columns(printed);
        return isTable(printed, columns) ? new FoundTable(rows(printed, columns), end) : null;
    }

    private record Printed(int line, List<Span> spans) {}

    private static List<Span> columns(List<Printed> rows) {
        int width = rows.stream().mapToInt(row -> row.spans().size()).max().orElse(0);
        List<Span> columns = new ArrayList<>();
        for (Printed row : rows) {
            if (row.spans().size() == width) {
                for (int c = 0; c < width; c++) {
                    if (columns.size() == c) {
                        columns.add(row.spans().get(c));
                    } else {
                        columns.set(c, columns.get(c).with(row.spans().get(c)));
                    }
                }
            }
        }
        return columns;
    }

    private static boolean isTable(List<Printed> rows, List<Span> columns) {
        if (rows.size() < 2 || (columns.size() == 2 && rows.size() < 3)) {
            return false;
        }
        for (int c = 1; c < columns.size(); c++) {
            if (columns.get(c).start() <= columns.get(c - 1).end()) {
                return false;
            }
        }
        List<Span> beyond = rows.stream()
                .skip(1)
                .flatMap(row -> row.spans().stream().skip(1))
                .toList();
        long figures =
                beyond.stream().filter(span -> Cells.isFigure(span.text())).count();
        return figures > 1 && figures * 10 >= beyond.size() * 7L;
    }

    private static List<Row> rows(List<Printed> printed, List<Span> columns) {
        List<Row> rows = new ArrayList<>();
        for (Printed row : printed) {
            String[] cells = new String[columns.size()];
            java.util.Arrays.fill(cells, "");
            for (Span span : row.spans()) {
                int column = span.nearest(columns);
                cells[column] = (cells[column] + " " + Cells.clean(span.text())).strip();
            }
            rows.add(new Row(row.line(), List.of(cells)));
        }
        return rows;
    }
}
