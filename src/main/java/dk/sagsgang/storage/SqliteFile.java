package dk.sagsgang.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is done to a database file as a whole, past the pools. */
final class SqliteFile {
    /** A database of so many bytes is looked at whole, however slow the machine is just now. */
    private static final long SMALL_BYTES = 16_000_000;

    private static final long BRIEF_NANOSECONDS = 100_000_000;
    private static final int OPERATIONS_BETWEEN_LOOKS = 200;
    private static final int MOST_FAULTS = 40;

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

    /**
     * Quickly checks a database before anything is written into it: all of a small one, the first part of a large one.
     *
     * @throws DamagedDatabaseException when it is damaged
     */
    static void checkBriefly(Path database) {
        checkBriefly(database, BRIEF_NANOSECONDS);
    }

    /** As above, in so many nanoseconds where the database is not small. */
    static void checkBriefly(Path database, long nanoseconds) {
        boolean small = database.toFile().length() <= SMALL_BYTES;
        long start = System.nanoTime();
        AtomicBoolean cutShort = new AtomicBoolean();
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            single(statement, "select count(*) from sqlite_schema");
            ProgressHandler.setHandler(connection, OPERATIONS_BETWEEN_LOOKS, new ProgressHandler() {
                @Override
                protected int progress() {
                    if (!small && System.nanoTime() - start > nanoseconds) {
                        cutShort.set(true);
                    }
                    return cutShort.get() ? 1 : 0;
                }
            });
            String verdict = single(statement, "pragma quick_check(1)");
            if (!isSound(verdict) && !cutShort.get()) {
                throw new DamagedDatabaseException(database, verdict);
            }
        } catch (SQLiteException e) {
            if (e.getResultCode() != SQLiteErrorCode.SQLITE_INTERRUPT && isDamage(e)) {
                throw new DamagedDatabaseException(database, String.valueOf(e.getMessage()));
            }
        } catch (SQLException e) {
            throw new DamagedDatabaseException(database, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Checks a whole database: its pages, its indexes and its references.
     *
     * @return what is wrong, empty when nothing is
     */
    static List<String> faults(Path database) {
        List<String> faults = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(readOnlyUrl(database));
                Statement statement = connection.createStatement()) {
            try (ResultSet answer = statement.executeQuery("pragma integrity_check(20)")) {
                while (answer.next()) {
                    if (!isSound(answer.getString(1))) {
                        faults.add(answer.getString(1).lines().findFirst().orElse(""));
                    }
                }
            }
            try (ResultSet answer = statement.executeQuery("pragma foreign_key_check")) {
                while (answer.next() && faults.size() < MOST_FAULTS) {
                    faults.add("row " + answer.getString(2) + " of " + answer.getString(1) + " refers to a row of "
                            + answer.getString(3) + " that is not there");
                }
            }
        } catch (SQLException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    private static boolean isSound(String verdict) {
        return verdict.equals("ok");
    }

    private static boolean isDamage(SQLiteException problem) {
        int code = problem.getResultCode().code & 0xff;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    /**
     * How a database is opened where nothing may be written beside it. Without a log of what is not yet in the file SQLite is
     * told that no other process changes it, since it could not make the files by which it would notice.
     */
    static String readOnlyUrl(Path database) {
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        boolean quiet = !Files.isWritable(database) && log.toFile().length() == 0;
        return "jdbc:sqlite:file:" + database.toUri().getRawPath() + (quiet ? "?immutable=1" : "?mode=ro");
    }

    /**
     * @throws BrokenArchiveException when a file that came from an archive is not a sound database of this program
     */
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
     * Gathers the log into the file, which only the sole user of a database may do. A damaged one is left as it is.
     *
     * @throws DataInUseException when there is another
     */
    static void closeForGood(Path database) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            if (!single(statement, "pragma journal_mode=delete").equals("delete")) {
                throw new DataInUseException(database);
            }
        } catch (SQLiteException e) {
            if (!isDamage(e)) {
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
