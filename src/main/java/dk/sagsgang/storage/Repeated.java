package dk.sagsgang.storage;

import java.sql.ResultSet;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is run again and again with other values, by imports above all: rendered and prepared once in each
 * transaction. Its values are parameters ({@code DSL.param}) in the order in which they are given; what is always the
 * same is inlined ({@code DSL.inline}). Immutable and thread-safe; keep it in a constant.
 */
public final class Repeated {
    private final Function<DSLContext, ? extends Query> query;

    private Repeated(Function<DSLContext, ? extends Query> query) {
        this.query = query;
    }

    /** A statement of which only the values change from one call to the next. */
    public static Repeated of(Function<DSLContext, ? extends Query> query) {
        return new Repeated(query);
    }

    /**
     * The rows that answer a question.
     *
     * @throws IllegalArgumentException when there are more or fewer values than parameters
     * @throws DataAccessException when the database refuses
     */
    public Result<Record> fetch(DSLContext context, @Nullable Object... values) {
        return Statements.of(context).run(context, this, () -> query.apply(context), prepared -> {
            prepared.bind(values);
            try (ResultSet rows = prepared.statement().executeQuery()) {
                return context.fetch(rows, prepared.fields().toArray(Field<?>[]::new));
            }
        });
    }

    /**
     * Runs a change and returns how many rows it concerned.
     *
     * @throws IllegalArgumentException when there are more or fewer values than parameters
     * @throws DataAccessException when the database refuses
     */
    public int execute(DSLContext context, @Nullable Object... values) {
        return Statements.of(context).run(context, this, () -> query.apply(context), prepared -> {
            prepared.bind(values);
            return prepared.statement().executeUpdate();
        });
    }
}
