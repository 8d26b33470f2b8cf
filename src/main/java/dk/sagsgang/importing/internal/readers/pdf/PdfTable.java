package dk.sagsgang.importing.internal.readers.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table found by its looks: lines on end whose words leave the same upright bands of paper empty. Three rows at least must
 * agree, so that justified text and chance gaps stay plain lines. A line with a single cell between two rows belongs to the
 * table when it keeps within one column, as wrapped labels do.
 *
 * @param rows the cells of each line, all of one length; empty when there is no table
 */
record PdfTable(List<List<String>> rows) {
    static final PdfTable NONE = new PdfTable(List.of());

    private static final int FEWEST_ROWS = 3;
    private static final float FARTHEST_ROW = 3.5f;
    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_POINT = 5;

    /** A column's left and right edge, in points. */
    private record Band(float left, float right) {
        private boolean meets(PdfLine.Segment segment) {
            return segment.left() < right && segment.right() > left;
        }

        private Band with(PdfLine.Segment segment) {
            return new Band(Math.min(left, segment.left()), Math.max(right, segment.right()));
        }
    }

    /** The table that starts at a line, if one does. */
    static PdfTable at(List<PdfLine> lines, int start, PdfRunningLines running) {
        if (lines.get(start).segments().size() < 2) {
            return NONE;
        }
        List<Band> bands = List.of();
        int end = start;
        int full = 0;
        for (int i = start; i < lines.size() && i - start < MOST_ROWS; i++) {
            PdfLine line = lines.get(i);
            boolean breaks = running.contains(i) || (i > start && !follows(lines.get(i - 1), line));
            List<Band> wider = breaks ? null : widen(bands, line);
            if (wider == null) {
                break;
            }
            bands = wider;
            if (line.segments().size() > 1) {
                full++;
                end = i + 1;
            }
        }
        if (full < FEWEST_ROWS) {
            return NONE;
        }
        PdfTable table = table(lines.subList(start, end));
        return table.isNumberedList() ? NONE : table;
    }

    /** Points with a wide gap after their number or bullet look like two columns, and are none. */
    private boolean isNumberedList() {
        return rows.getFirst().size() == 2
                && rows.stream().map(List::getFirst).allMatch(cell -> cell.isEmpty() || isPoint(cell));
    }

    private static boolean isPoint(String cell) {
        char last = cell.charAt(cell.length() - 1);
        return cell.length() <= LONGEST_POINT && (last == '.' || last == ')' || !Character.isLetterOrDigit(last));
    }

    private static boolean follows(PdfLine above, PdfLine line) {
        float step = line.y() - above.y();
        return line.page() == above.page() && step > 0 && step < FARTHEST_ROW * Math.max(line.size(), above.size());
    }

    /** The bands once a line is added, or null when it would join two columns or put two of its cells into one. */
    private static @Nullable List<Band> widen(List<Band> bands, PdfLine line) {
        List<Band> wider = new ArrayList<>(bands);
        int taken = -1;
        for (PdfLine.Segment segment : line.segments()) {
            int column = columnOf(wider, segment);
            if (column == -2 || (column >= 0 && column <= taken)) {
                return null;
            }
            if (column < 0) {
                if (line.segments().size() == 1) {
                    return null;
                }
                column = insert(wider, segment);
                if (column <= taken) {
                    return null;
                }
            } else {
                wider.set(column, wider.get(column).with(segment));
            }
            taken = column;
        }
        return wider;
    }

    /** The one column that a segment meets, -1 when it meets none and -2 when it meets several. */
    private static int columnOf(List<Band> bands, PdfLine.Segment segment) {
        int found = -1;
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).meets(segment)) {
                if (found >= 0) {
                    return -2;
                }
                found = i;
            }
        }
        return found;
    }

    private static int insert(List<Band> bands, PdfLine.Segment segment) {
        int at = 0;
        while (at < bands.size() && bands.get(at).left() < segment.left()) {
            at++;
        }
        bands.add(at, new Band(segment.left(), segment.right()));
        return at;
    }

    private static PdfTable table(List<PdfLine> lines) {
        List<Band> bands = List.of();
        for (PdfLine line : lines) {
            List<Band> wider = widen(bands, line);
            bands = wider == null ? bands : wider;
        }
        List<List<String>> rows = new ArrayList<>();
        for (PdfLine line : lines) {
            List<String> cells = new ArrayList<>(Collections.nCopies(bands.size(), ""));
            for (PdfLine.Segment segment : line.segments()) {
                int column = Math.max(0, columnOf(bands, segment));
                cells.set(
                        column,
                        cells.get(column).isEmpty() ? segment.text() : cells.get(column) + " " + segment.text());
            }
            rows.add(cells);
        }
        return new PdfTable(rows);
    }
}
