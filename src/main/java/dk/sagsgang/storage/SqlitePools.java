package dk.sagsgang.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite as it must be set for committed data to survive a kill and for one writer to live beside many readers: write-ahead
 * log, full synchronisation, transactions that take the write lock when they begin (a transaction that reads first and then
 * wants to write would otherwise fail under load), and readers that cannot write.
 */
final class SqlitePools {
    /** How long a writer waits for a writer in another process before it gives up. */
    private static final int BUSY_MILLISECONDS = 30_000;

    private static final int WRITER_CACHE_KIBIBYTES = 32 * 1024;
    private static final int READER_CACHE_KIBIBYTES = 4 * 1024;
    /**
     * How many pages of 4 KiB the log takes before they are written to their places: 16 MiB. An import changes many pages again
     * and again, and each is then written once for several of its transactions.
     */
    private static final int LOG_PAGES = 4_000;

    private static final int READERS = Math.clamp(Runtime.getRuntime().availableProcessors() * 2L, 4, 16);

    private SqlitePools() {}

    static Pools of(DataFolder folder) {
        DataFolder prepared = DataFolder.prepare(folder.root());
        if (!prepared.isWritable()) {
            return readOnly(prepared);
        }
        System.setProperty("org.sqlite.tmpdir", prepared.tmp().toString());
        if (prepared.holdsDatabase()) {
            SqliteFile.checkBriefly(prepared.databaseFile());
        } else {
            makeEmpty(prepared.databaseFile());
        }
        String url = "jdbc:sqlite:" + prepared.databaseFile();
        HikariDataSource writing = writing(url);
        return new Pools(
                SQLDialect.SQLITE, Database.Engine.SQLITE, migrating(url), writing, reading(url), Optional.empty());
    }

    /** SQLite takes an empty file for a new database, and gives its log and shared memory the permissions of that. */
    private static void makeEmpty(Path database) {
        try {
            OwnerOnly.makeFile(database);
        } catch (IOException e) {
            throw new UncheckedIOException("Databasen " + database + " kan ikke oprettes", e);
        }
    }

    /** Without enforcement of references, since a table that others refer to can only be recreated then. */
    private static SQLiteDataSource migrating(String url) {
        SQLiteConfig config = writingConfig();
        config.enforceForeignKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    /** Of a folder that may only be read: whatever would be written is refused by the database. */
    private static Pools readOnly(DataFolder folder) {
        String url = SqliteFile.readOnlyUrl(folder.databaseFile());
        HikariDataSource reading = reading(url);
        return new Pools(SQLDialect.SQLITE, Database.Engine.SQLITE, reading, reading, reading, Optional.empty());
    }

    private static HikariDataSource writing(String url) {
        return pool("sagsgang-write", url, writingConfig(), 1, false);
    }

    private static SQLiteConfig writingConfig() {
        SQLiteConfig config = common(WRITER_CACHE_KIBIBYTES);
        config.setJournalMode(JournalMode.WAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOG_PAGES));
        return config;
    }

    private static HikariDataSource reading(String url) {
        SQLiteConfig config = common(READER_CACHE_KIBIBYTES);
        config.setReadOnly(true);
        return pool("sagsgang-read", url, config, READERS, true);
    }

    private static SQLiteConfig common(int cacheKibibytes) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTempStore(TempStore.MEMORY);
        config.setCacheSize(-cacheKibibytes);
        return config;
    }

    private static HikariDataSource pool(String name, String url, SQLiteConfig config, int size, boolean readOnly) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        HikariConfig hikari = new HikariConfig();
        hikari.setPoolName(name);
        hikari.setDataSource(source);
        hikari.setMaximumPoolSize(size);
        hikari.setMinimumIdle(readOnly ? 0 : 1);
        hikari.setReadOnly(readOnly);
        hikari.setMaxLifetime(0);
        // A connection to a file does not go stale, and a writer may wait for a long import to end.
        hikari.setConnectionTimeout(10 * 60_000L);
        hikari.setInitializationFailTimeout(readOnly ? -1 : 1);
        return new HikariDataSource(hikari);
    }
}
