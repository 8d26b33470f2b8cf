package dk.sagsgang.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What is done to a database file as a whole, past the pools. */
final class SqliteFile {
    private SqliteFile() {}

    /** Writes the state of one moment into a new file, while others read and write. */
    static void copy(Path database, Path target) throws IOException {
        try (Connection connection = open(database);
                PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, target.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new IOException("Databasen " + database + " kan ikke kopieres: " + e.getMessage(), e);
        }
    }

    /** @throws BrokenArchiveException when a file that came out of an archive is no sound database of this program */
    static void check(Path database, Path archive) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            String verdict = single(statement, "pragma quick_check");
            if (!verdict.equals("ok")) {
                throw new BrokenArchiveException(archive, "databasen er beskadiget: " + verdict);
            }
            single(statement, "select number from storage_revision");
        } catch (SQLException e) {
            throw new BrokenArchiveException(archive, "databasen kan ikke læses: " + e.getMessage());
        }
    }

    /**
     * Gathers the log into the file, which only the sole user of a database may do.
     *
     * @throws DataInUseException when there is another
     */
    static void closeForGood(Path database) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            if (!single(statement, "pragma journal_mode=delete").equals("delete")) {
                throw new DataInUseException(database);
            }
        } catch (SQLException e) {
            throw new DataInUseException(database);
        }
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static String single(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
