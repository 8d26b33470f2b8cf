package dk.sagsgang.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import org.jooq.SQLDialect;

/**
 * PostgreSQL with the promises of {@link Database}: reads are read-only transactions on one snapshot, and writers take an
 * advisory lock so that there is one at a time, as with the embedded engine.
 */
final class PostgresPools {
    /** Any number will do that no other program in the same database locks by. */
    private static final String WRITE_LOCK = "select pg_advisory_xact_lock(7247426)";

    private static final int WRITERS = 2;
    private static final int READERS = 16;

    private PostgresPools() {}

    static Pools of(PostgresSettings settings) {
        HikariDataSource writing = pool("sagsgang-write", settings, WRITERS, false);
        return new Pools(
                SQLDialect.POSTGRES,
                Database.Engine.POSTGRESQL,
                writing,
                writing,
                pool("sagsgang-read", settings, READERS, true),
                Optional.of(WRITE_LOCK));
    }

    private static HikariDataSource pool(String name, PostgresSettings settings, int size, boolean readOnly) {
        HikariConfig hikari = new HikariConfig();
        hikari.setPoolName(name);
        hikari.setJdbcUrl(settings.url());
        hikari.setUsername(settings.user());
        hikari.setPassword(settings.password());
        hikari.setMaximumPoolSize(size);
        hikari.setMinimumIdle(1);
        hikari.setReadOnly(readOnly);
        hikari.setTransactionIsolation(readOnly ? "TRANSACTION_REPEATABLE_READ" : "TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(hikari);
    }
}
