package dk.sagsgang.storage;

import static dk.sagsgang.storage.schema.Tables.STORAGE_SEQUENCE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.param;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Gives out ids that are never used again. Since there is one writer at a time, the last id of a table is asked for once in each
 * transaction, counted up from there, and kept at its end.
 */
public final class IdSource {
    private static final String KEY = IdSource.class.getName();

    /** Numbers in addresses have six digits until free ones become hard to find. */
    private static final int FIRST_NUMBERS = 1_000_000;

    private static final int ALL_NUMBERS = Integer.MAX_VALUE;
    private static final int ATTEMPTS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Repeated KEEP = Repeated.of(context -> context.insertInto(STORAGE_SEQUENCE)
            .columns(STORAGE_SEQUENCE.NAME, STORAGE_SEQUENCE.HIGHEST)
            .values(param("name", STORAGE_SEQUENCE.NAME), param("last", STORAGE_SEQUENCE.HIGHEST))
            .onConflict(STORAGE_SEQUENCE.NAME)
            .doUpdate()
            .set(STORAGE_SEQUENCE.HIGHEST, excluded(STORAGE_SEQUENCE.HIGHEST)));

    private static final Repeated LAST = Repeated.of(context -> context.select(STORAGE_SEQUENCE.HIGHEST)
            .from(STORAGE_SEQUENCE)
            .where(STORAGE_SEQUENCE.NAME.eq(param("name", STORAGE_SEQUENCE.NAME))));

    private static final Map<TableField<?, Integer>, Repeated> TAKEN = new ConcurrentHashMap<>();

    private IdSource() {}

    /** The next id; to be called within {@link Database#write} only. */
    public static int next(DSLContext context, TableField<?, Integer> id) {
        return counters(context)
                .computeIfAbsent(id, field -> new AtomicInteger(last(context, id)))
                .incrementAndGet();
    }

    /**
     * A number for a new row that is in addresses: drawn at random, so that the numbers that the public sees do not
     * tell how many rows it does not see. To be called within {@link Database#write} only.
     *
     * @param number the column, whose values are unique
     */
    public static int draw(DSLContext context, TableField<?, Integer> number) {
        for (int attempt = 0; ; attempt++) {
            int drawn = 1 + RANDOM.nextInt(attempt < ATTEMPTS ? FIRST_NUMBERS : ALL_NUMBERS - 1);
            boolean isTaken = TAKEN.computeIfAbsent(number, IdSource::taken)
                    .fetch(context, drawn)
                    .isNotEmpty();
            if (!isTaken && drawn(context, number).add(drawn)) {
                return drawn;
            }
        }
    }

    /** Keeps how far a transaction has counted. */
    static void keep(DSLContext context) {
        counters(context)
                .forEach((id, last) -> KEEP.execute(context, id.getTable().getName(), last.get()));
    }

    private static int last(DSLContext context, TableField<?, Integer> id) {
        return LAST.fetch(context, id.getTable().getName()).stream()
                .map(row -> row.get(STORAGE_SEQUENCE.HIGHEST))
                .findFirst()
                .orElseGet(() -> largest(context, id));
    }

    private static int largest(DSLContext context, TableField<?, Integer> id) {
        Integer largest =
                context.select(DSL.max(id)).from(id.getTable()).fetchSingle().value1();
        return largest == null ? 0 : largest;
    }

    private static Repeated taken(TableField<?, Integer> number) {
        return Repeated.of(
                context -> context.select(number).from(number.getTable()).where(number.eq(param("number", number))));
    }

    /** The numbers that a transaction has drawn, whose rows may still wait to be written. */
    @SuppressWarnings("unchecked")
    private static Set<Integer> drawn(DSLContext context, TableField<?, Integer> number) {
        Map<Object, Object> ofTransaction = context.configuration().data();
        return (Set<Integer>)
                ofTransaction.computeIfAbsent(KEY + "." + number, key -> ConcurrentHashMap.<Integer>newKeySet());
    }

    @SuppressWarnings("unchecked")
    private static Map<TableField<?, Integer>, AtomicInteger> counters(DSLContext context) {
        Map<Object, Object> ofTransaction = context.configuration().data();
        return (Map<TableField<?, Integer>, AtomicInteger>)
                ofTransaction.computeIfAbsent(KEY, key -> new ConcurrentHashMap<>());
    }
}
