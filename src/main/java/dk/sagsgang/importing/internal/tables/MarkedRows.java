package dk.sagsgang.importing.internal.tables;

import dk.sagsgang.economy.PrintedTable.Row;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables whose rows the format itself marks, as HTML, DOCX and Markdown do. */
final class MarkedRows implements TableForm {
    @Override
    public @Nullable FoundTable at(List<SourceLine> lines, int from) {
        int table = lines.get(from).table();
        if (table == 0) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.table() == table) {
                List<String> cells = Cells.clean(line.cells());
                if (!cells.stream().allMatch(String::isBlank) && !Cells.isRule(cells)) {
                    rows.add(new Row(line.number(), cells));
                }
                end = i + 1;
            } else if (line.table() != 0 || !(line.isBlank() || line.running())) {
                break;
            }
        }
        boolean wide = rows.stream().anyMatch(row -> row.cells().size() > 1);
        return rows.size() > 1 && wide ? new FoundTable(rows, end) : null;
    }
}
