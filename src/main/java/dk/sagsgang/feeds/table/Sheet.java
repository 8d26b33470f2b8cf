package dk.sagsgang.feeds.table;

import java.util.List;

/**
 * A table to take away.
 *
 * @param columns the names of its columns
 * @param rows each with a cell for each column
 */
public record Sheet(List<String> columns, List<List<SheetCell>> rows) {
    /** @throws IllegalArgumentException when a row has not a cell for each column */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<SheetCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }
}
