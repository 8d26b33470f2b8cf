package dk.sagsgang.investment.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns: the first to the left, figures to the right, a line under the first row. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            List<String> cells = rows.get(r);
            for (int c = 0; c < cells.size(); c++) {
                String padding = " ".repeat(widths[c] - cells.get(c).length());
                line.append(c == 0 ? cells.get(c) + padding : "  " + padding + cells.get(c));
            }
            text.append(line.toString().stripTrailing()).append('\n');
            if (r == 0) {
                text.append("-".repeat(line.length())).append('\n');
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> cells : rows) {
            for (int c = 0; c < cells.size(); c++) {
                widths[c] = Math.max(widths[c], cells.get(c).length());
            }
        }
        return widths;
    }
}
