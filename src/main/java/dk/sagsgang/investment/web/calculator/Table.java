package dk.sagsgang.investment.web.calculator;

import java.util.List;

/**
 * The figures of a chart as a table.
 *
 * @param caption what it shows, with its unit
 * @param head names of the columns
 * @param rows the first entry of each names the row
 */
public record Table(String caption, List<String> head, List<List<String>> rows) {
    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
