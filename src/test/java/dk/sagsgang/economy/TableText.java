package dk.sagsgang.economy;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.findings.Finding;
import java.util.ArrayList;
import java.util.List;

/** Tables for tests, written as text blocks with a stroke between cells, as a page would show them. */
final class TableText {
    private TableText() {}

    static PrintedTable table(String text) {
        return table(null, text);
    }

    static PrintedTable table(@org.jspecify.annotations.Nullable String caption, String text) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        for (String row : text.lines().toList()) {
            List<String> cells =
                    List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
            rows.add(new Row(line++, cells));
        }
        return new PrintedTable(1, rows.size(), caption, null, null, rows);
    }

    static List<Finding> findings(String text) {
        return TableChecks.danish().check(table(text), "test.txt");
    }

    /** What a finding says, in short: its code, line, and printed against computed. */
    static List<String> found(String text) {
        return findings(text).stream().map(TableText::shortly).toList();
    }

    static String shortly(Finding finding) {
        return finding.code() + " line " + finding.place().startLine() + ": "
                + finding.printed().orElse("") + " against "
                + finding.computed().orElse("");
    }
}
