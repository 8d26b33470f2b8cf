package dk.sagsgang.storage;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The database of one installation. Everything is read and written through here, in transactions; domain modules hold no
 * connections of their own.
 *
 * <p>One writer at a time: {@link #write} calls wait for each other, also across processes, so a change may read, decide and
 * write without changes by others in between. Readers never wait for the writer and each read sees a consistent
 * snapshot.
 *
 * <p>Calls nest. A {@code write} within a {@code write} joins it, and a {@code read} within a {@code write} sees what has
 * been written so far. A {@code write} within a {@code read} is refused, since the two would see different states.
 *
 * <p>Safe for use by many threads. What is committed survives the process being killed at any moment.
 */
public interface Database extends AutoCloseable {

    /** Opens (and where needed makes and migrates) the embedded database of a data folder. */
    static Database open(DataFolder folder) {
        return open(folder, Map.of());
    }

    /** Opens the database that an environment names, by {@link PostgresSettings#findIn}, else the embedded one. */
    static Database open(DataFolder folder, Map<String, String> environment) {
        return PostgresSettings.findIn(environment)
                .<Database>map(settings -> PooledDatabase.open(PostgresPools.of(settings)))
                .orElseGet(() -> PooledDatabase.open(SqlitePools.of(folder)));
    }

    /** Opens a PostgreSQL database. */
    static Database open(PostgresSettings settings) {
        return PooledDatabase.open(PostgresPools.of(settings));
    }

    /**
     * Runs one change as one transaction and returns its answer. An exception rolls all of it back and is rethrown
     * unchanged.
     *
     * @throws DataAccessException when the database refuses
     * @throws IllegalStateException within a {@link #read}
     */
    <T> T write(Function<DSLContext, T> change);

    /** As {@link #write}, for a change without an answer. */
    void change(Consumer<DSLContext> change);

    /**
     * Runs one query on one state of the database.
     *
     * @throws DataAccessException when the database refuses
     */
    <T> T read(Function<DSLContext, T> question);

    /** The state of the record, for caches: whatever was derived from an earlier revision is stale. Cheap to ask. */
    Revision revision();

    /**
     * Marks the record as changed; to be called once in each {@link #write} that changes what readers see.
     *
     * @return the revision that the commit will make current
     */
    Revision bumpRevision();

    /** Which engine this is, for the few statements that have no common form. */
    Engine engine();

    @Override
    void close();

    /** The engines that the migrations are written for. */
    enum Engine {
        SQLITE,
        POSTGRESQL
    }
}
