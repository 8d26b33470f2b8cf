package dk.sagsgang.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table, gathered so that they go to the database in one prepared statement. A row is begun by {@link #row}, and each of its
 * columns is then given a value by name. Used by one thread within one transaction.
 */
public final class RowBatch {
    /** In place of a value that has not been given. */
    private static final Object MISSING = new Object();

    private static final Map<Table<?>, Map<Field<?>, Integer>> PLACES = new ConcurrentHashMap<>();

    private final Table<?> table;
    private final Map<Field<?>, Integer> places;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private RowBatch(Table<?> table, Map<Field<?>, Integer> places) {
        this.table = table;
        this.places = places;
    }

    /** An empty batch for a table. */
    public static RowBatch of(Table<?> table) {
        return new RowBatch(table, PLACES.computeIfAbsent(table, RowBatch::places));
    }

    /** Begins the next row, which needs a value for every column of the table. */
    public RowBatch row() {
        @Nullable Object[] values = new Object[places.size()];
        Arrays.fill(values, MISSING);
        rows.add(values);
        return this;
    }

    /**
     * Gives a column of the row that was begun last its value.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public <T> RowBatch set(Field<T> column, @Nullable T value) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(table.getName() + " has no column " + column.getName());
        }
        rows.getLast()[place] = value;
        return this;
    }

    /**
     * Inserts every row and empties the batch.
     *
     * @throws IllegalStateException when a column of a row was given no value
     */
    public void insertInto(DSLContext context) {
        if (rows.isEmpty()) {
            return;
        }
        rows.forEach(this::requireWhole);
        Statements.of(context).run(context, table, () -> insert(context), prepared -> {
            for (@Nullable Object[] row : rows) {
                prepared.bind(row);
                prepared.statement().addBatch();
            }
            return prepared.statement().executeBatch();
        });
        rows.clear();
    }

    private void requireWhole(@Nullable Object[] row) {
        for (int place = 0; place < row.length; place++) {
            if (row[place] == MISSING) {
                throw new IllegalStateException(
                        table.getName() + "." + table.field(place).getName() + " was given no value");
            }
        }
    }

    private Query insert(DSLContext context) {
        return context.insertInto(table).columns(List.of(table.fields())).values(new Object[places.size()]);
    }

    /** Where the value of each column is in a row; by identity, since the columns are constants. */
    private static Map<Field<?>, Integer> places(Table<?> table) {
        Map<Field<?>, Integer> places = new IdentityHashMap<>();
        for (Field<?> column : table.fields()) {
            places.put(column, places.size());
        }
        return places;
    }
}
