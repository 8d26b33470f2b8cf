package dk.sagsgang.economy.internal;

import dk.sagsgang.economy.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The rows of a table as one piece of JSON: {@code [[line, "cell", ...], ...]}. */
final class TableRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private TableRows() {}

    static String write(List<PrintedTable.Row> rows) {
        ArrayNode all = JSON.createArrayNode();
        for (PrintedTable.Row row : rows) {
            ArrayNode one = all.addArray().add(row.line());
            row.cells().forEach(one::add);
        }
        return JSON.writeValueAsString(all);
    }

    static List<PrintedTable.Row> read(String stored) {
        List<PrintedTable.Row> rows = new ArrayList<>();
        for (JsonNode row : JSON.readTree(stored)) {
            List<String> cells = new ArrayList<>();
            for (int at = 1; at < row.size(); at++) {
                cells.add(row.get(at).asString());
            }
            rows.add(new PrintedTable.Row(row.get(0).asInt(), cells));
        }
        return rows;
    }
}
