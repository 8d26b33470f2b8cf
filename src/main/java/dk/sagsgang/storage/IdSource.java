package dk.sagsgang.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Gives out the next id of a table. Since there is one writer at a time, the largest id is asked for once in each
 * transaction and counted up from there.
 */
public final class IdSource {
    private static final String KEY = IdSource.class.getName();

    private IdSource() {}

    /** The next id; to be called within {@link Database#write} only. */
    public static int next(DSLContext context, TableField<?, Integer> id) {
        return counters(context)
                .computeIfAbsent(id, field -> new AtomicInteger(largest(context, id)))
                .incrementAndGet();
    }

    private static int largest(DSLContext context, TableField<?, Integer> id) {
        Integer largest =
                context.select(DSL.max(id)).from(id.getTable()).fetchSingle().value1();
        return largest == null ? 0 : largest;
    }

    @SuppressWarnings("unchecked")
    private static Map<TableField<?, Integer>, AtomicInteger> counters(DSLContext context) {
        Map<Object, Object> ofTransaction = context.configuration().data();
        return (Map<TableField<?, Integer>, AtomicInteger>)
                ofTransaction.computeIfAbsent(KEY, key -> new ConcurrentHashMap<>());
    }
}
