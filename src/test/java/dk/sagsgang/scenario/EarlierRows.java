package dk.sagsgang.scenario;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/**
 * The rows of every table of schema version 4, and where the same facts are to be found in the schema as it is now. A table that
 * is not named in {@link #NOW} is still there with the same columns.
 */
final class EarlierRows {
    /** Which query gives the rows of an earlier table now, its columns by their earlier names. */
    private static final Map<String, String> NOW = Map.of(
            "register_membership",
            "(select membership.*, seat.organization_id from register_membership as membership"
                    + " join register_seat as seat on seat.id = membership.seat_id)",
            "meetings_attendance",
            "meetings_presence");

    /** Columns that were written as the names of Java constants, and are codes now. */
    private static final Set<String> CODES = Set.of(
            "visibility",
            "kind",
            "basis",
            "role",
            "outcome",
            "motion",
            "choice",
            "severity",
            "status",
            "verdict",
            "direction");

    private EarlierRows() {}

    /** The tables of an earlier database that hold what the program was given. */
    static List<String> tables(Connection earlier) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = earlier.createStatement();
                ResultSet rows = statement.executeQuery("select name from sqlite_master where type = 'table'"
                        + " and name not like 'sqlite%' and name <> 'flyway_schema_history' order by name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** The columns of a table of an earlier database. */
    static List<String> columns(Connection earlier, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = earlier.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " limit 0")) {
            for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                columns.add(rows.getMetaData().getColumnName(at));
            }
        }
        return columns;
    }

    /** Holds that every row of an earlier database is there now, and no other. */
    static void assertAllKept(Connection earlier, Connection now) throws SQLException {
        SoftAssertions all = new SoftAssertions();
        for (String table : tables(earlier)) {
            all.assertThat(asTheyAre(now, table, columns(earlier, table)))
                    .as(table)
                    .containsExactlyInAnyOrderElementsOf(asTheyWere(earlier, table));
        }
        all.assertAll();
    }

    /** Rows as they were, in a form that does not depend on the engine. */
    private static List<Map<String, String>> asTheyWere(Connection earlier, String table) throws SQLException {
        return read(earlier, table, columns(earlier, table));
    }

    /** The same rows as the schema has them now. */
    private static List<Map<String, String>> asTheyAre(Connection now, String table, List<String> columns)
            throws SQLException {
        return read(now, NOW.getOrDefault(table, table), columns);
    }

    private static List<Map<String, String>> read(Connection connection, String source, List<String> columns)
            throws SQLException {
        List<Map<String, String>> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select " + String.join(", ", columns) + " from " + source + " as earlier")) {
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (String column : columns) {
                    row.put(column, value(column, rows.getObject(column)));
                }
                found.add(row);
            }
        }
        return found;
    }

    private static String value(String column, Object value) {
        return switch (value) {
            case null -> "-";
            case Boolean truth -> truth ? "1" : "0";
            case String text
            when CODES.contains(column) -> text.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
            default -> value.toString();
        };
    }
}
