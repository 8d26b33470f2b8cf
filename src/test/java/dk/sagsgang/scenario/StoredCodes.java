package dk.sagsgang.scenario;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.storage.DataFolder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes that tables take, as their constraints list them.
 *
 * @param folder whose embedded database has the tables
 */
public record StoredCodes(DataFolder folder) {
    /**
     * Checks that a column takes the codes of some constants and no others.
     *
     * @throws AssertionError when it does not
     */
    public <E> void hold(String table, String column, E[] constants, Function<E, String> code) throws SQLException {
        assertThat(taken(table, column))
                .as(table + "." + column)
                .isEqualTo(Arrays.stream(constants).map(code).collect(toCollection(TreeSet::new)));
    }

    /** The codes that a table's constraint lists. */
    private TreeSet<String> taken(String table, String column) throws SQLException {
        Matcher constraint = Pattern.compile("check \\(" + column + " (?:in \\(|= )([^)]*)\\)")
                .matcher(definition(table));
        assertThat(constraint.find()).as(table + "." + column + " takes codes").isTrue();
        return Pattern.compile("'([^']*)'")
                .matcher(constraint.group(1))
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private String definition(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.databaseFile());
                PreparedStatement question =
                        connection.prepareStatement("select sql from sqlite_master where name = ?")) {
            question.setString(1, table);
            try (ResultSet answer = question.executeQuery()) {
                return answer.getString(1);
            }
        }
    }
}
