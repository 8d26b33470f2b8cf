package dk.sagsgang.storage;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table, gathered so that they go to the database in one prepared statement. Used by one thread within one
 * transaction.
 */
public final class RowBatch {
    private final Table<?> table;
    private final List<Field<?>> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private RowBatch(Table<?> table, List<Field<?>> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** An empty batch for a table; each row then gives a value for every one of its columns, in the table's order. */
    public static RowBatch of(Table<?> table) {
        return new RowBatch(table, List.of(table.fields()));
    }

    /** @throws IllegalArgumentException when there are more or fewer values than columns */
    public RowBatch add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    table.getName() + " has " + columns.size() + " columns, not " + values.length);
        }
        rows.add(values);
        return this;
    }

    /** Inserts every row and empties the batch. */
    public void insertInto(DSLContext context) {
        if (rows.isEmpty()) {
            return;
        }
        Statements.of(context).run(context, table, () -> insert(context), prepared -> {
            for (@Nullable Object[] row : rows) {
                prepared.bind(row);
                prepared.statement().addBatch();
            }
            return prepared.statement().executeBatch();
        });
        rows.clear();
    }

    private Query insert(DSLContext context) {
        return context.insertInto(table).columns(columns).values(new Object[columns.size()]);
    }
}
