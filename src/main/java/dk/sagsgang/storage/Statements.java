package dk.sagsgang.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Fields;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * The statements that one transaction has prepared. To render and prepare a short statement takes longer than to run it, so
 * each is rendered once for good and prepared once in a transaction, however often it runs. Used by one thread.
 */
final class Statements implements AutoCloseable {
    private static final String KEY = Statements.class.getName();

    private static final Map<Rendering, Rendered> RENDERED = new ConcurrentHashMap<>();

    private final Map<Object, Prepared> prepared = new HashMap<>();

    /** What a statement is rendered from. */
    private record Rendering(Object key, SQLDialect dialect) {}

    /**
     * A statement as text.
     *
     * @param values how many values it takes
     * @param fields what its answer has, empty for a change
     */
    private record Rendered(String sql, int values, List<Field<?>> fields) {}

    /**
     * A statement ready to run.
     *
     * @param values how many values it takes
     * @param fields what its answer has, empty for a change
     */
    record Prepared(PreparedStatement statement, int values, List<Field<?>> fields) {
        void bind(@Nullable Object... values) throws SQLException {
            if (values.length != this.values) {
                throw new IllegalArgumentException(
                        "The statement takes " + this.values + " values, not " + values.length);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** Something done with a prepared statement. */
    interface Work<T> {
        T with(Prepared prepared) throws SQLException;
    }

    private Statements() {}

    /** Those of the transaction that a context belongs to. */
    static Statements of(DSLContext context) {
        return (Statements) context.configuration().data().computeIfAbsent(KEY, key -> new Statements());
    }

    /**
     * Runs a statement, after preparing it if this transaction has not run it before.
     *
     * @param key what is the same whenever the statement is; a constant, since what it is rendered to is kept for good
     * @throws DataAccessException when the database refuses
     */
    <T> T run(DSLContext context, Object key, Supplier<? extends Query> query, Work<T> work) {
        try {
            Prepared known = prepared.get(key);
            if (known == null) {
                known = prepare(context, key, query);
                prepared.put(key, known);
            }
            return work.with(known);
        } catch (SQLException e) {
            throw new DataAccessException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Prepared prepare(DSLContext context, Object key, Supplier<? extends Query> query) {
        Rendered rendered =
                RENDERED.computeIfAbsent(new Rendering(key, context.dialect()), any -> render(context, query.get()));
        PreparedStatement statement =
                context.connectionResult((Connection connection) -> connection.prepareStatement(rendered.sql()));
        return new Prepared(statement, rendered.values(), rendered.fields());
    }

    private static Rendered render(DSLContext context, Query query) {
        List<Field<?>> fields = query instanceof Fields answer ? List.of(answer.fields()) : List.of();
        return new Rendered(
                context.render(query), context.extractBindValues(query).size(), fields);
    }

    @Override
    public void close() {
        try {
            for (Prepared each : prepared.values()) {
                each.statement().close();
            }
        } catch (SQLException e) {
            throw new DataAccessException(String.valueOf(e.getMessage()), e);
        }
    }
}
