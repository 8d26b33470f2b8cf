package dk.sagsgang.economy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a document prints it: cells as text, each row with the line it is on. It may be ragged.
 *
 * @param startLine first source line, from 1
 * @param endLine last source line
 * @param caption the line before the table that names it, or null
 * @param unit the unit that its heading or caption states, as printed ({@code 1.000 kr.}), or null
 * @param priceLevel the price level as printed ({@code 2025-pl}), or null
 * @param rows its rows in order, the heading row among them
 */
public record PrintedTable(
        int startLine,
        int endLine,
        @Nullable String caption,
        @Nullable String unit,
        @Nullable String priceLevel,
        List<Row> rows) {

    public PrintedTable {
        rows = List.copyOf(rows);
    }

    /** One row: the line it begins on and its cells, empty text for an empty cell. */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
