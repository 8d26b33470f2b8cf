package dk.sagsgang.scenario;

import dk.sagsgang._support.PostgresDatabases;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.PostgresSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The same rows on PostgreSQL, where it is installed: written as the earlier program did, and opened by this one. */
class PostgresMigrationTest {
    @RegisterExtension
    static final PostgresDatabases POSTGRES = new PostgresDatabases();

    @TempDir
    Path folder;

    @Test
    void every_row_is_there_with_all_that_it_said() throws IOException, SQLException {
        Path earlier = EarlierFolder.unpack(folder);
        PostgresSettings server = POSTGRES.create();
        Flyway.configure()
                .dataSource(server.url(), server.user(), server.password())
                .target("4")
                .load()
                .migrate();
        try (Connection before = DriverManager.getConnection("jdbc:sqlite:" + earlier);
                Connection now = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            for (String table : EarlierRows.tables(before)) {
                copy(before, now, table);
            }

            Database.open(server).close();

            EarlierRows.assertAllKept(before, now);
        }
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        List<String> columns = EarlierRows.columns(from, table);
        String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (Statement empty = to.createStatement();
                Statement question = from.createStatement();
                ResultSet rows = question.executeQuery("select * from " + table);
                PreparedStatement row = to.prepareStatement(insert)) {
            empty.execute("delete from " + table);
            while (rows.next()) {
                for (int at = 1; at <= columns.size(); at++) {
                    boolean isTruth = row.getParameterMetaData().getParameterType(at) == Types.BIT;
                    Object value = rows.getObject(at);
                    row.setObject(at, isTruth && value != null ? (Object) rows.getBoolean(at) : value);
                }
                row.executeUpdate();
            }
        }
    }
}
