package dk.sagsgang.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/**
 * The connections of one database: one that writes and some that only read.
 *
 * @param dialect how jOOQ renders
 * @param engine which engine this is
 * @param migrating where migrations get their connections
 * @param writing the pool whose connections may write
 * @param reading the pool whose connections refuse to write
 * @param writeLock a statement that makes a transaction wait until no other writes, where the engine has none built in
 */
record Pools(
        SQLDialect dialect,
        Database.Engine engine,
        DataSource migrating,
        HikariDataSource writing,
        HikariDataSource reading,
        Optional<String> writeLock)
        implements AutoCloseable {

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
