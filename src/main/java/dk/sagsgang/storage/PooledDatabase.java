package dk.sagsgang.storage;

import static dk.sagsgang.storage.schema.Tables.STORAGE_REVISION;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Database} on a writing and a reading pool; the transaction that a thread is in is kept in a scoped value. */
final class PooledDatabase implements Database {
    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private record Scope(PooledDatabase database, DSLContext context, boolean writes) {}

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    private final Pools pools;
    private final DSLContext writing;
    private final DSLContext reading;

    private PooledDatabase(Pools pools) {
        this.pools = pools;
        Settings settings =
                new Settings().withRenderSchema(false).withRenderCatalog(false).withExecuteLogging(false);
        this.writing = DSL.using(pools.writing(), pools.dialect(), settings);
        this.reading = DSL.using(pools.reading(), pools.dialect(), settings);
    }

    /** Migrates, then opens. */
    static PooledDatabase open(Pools pools) {
        try {
            migrate(pools);
            return new PooledDatabase(pools);
        } catch (RuntimeException e) {
            pools.close();
            throw e;
        }
    }

    private static void migrate(Pools pools) {
        if (pools.writing().isReadOnly()) {
            refuseOlderSchema(pools);
            return;
        }
        FluentConfiguration flyway = Flyway.configure().dataSource(pools.migrating());
        if (pools.engine() == Engine.SQLITE) {
            flyway.callbacks(new ReferenceCheck());
        }
        flyway.load().migrate();
    }

    /** A database that may only be read cannot be brought to the present form of its tables. */
    private static void refuseOlderSchema(Pools pools) {
        if (Flyway.configure().dataSource(pools.reading()).load().info().pending().length > 0) {
            throw new OutdatedSchemaException();
        }
    }

    @Override
    public <T> T write(Function<DSLContext, T> change) {
        Scope outer = current();
        if (outer == null) {
            return transaction(writing, true, change);
        }
        if (!outer.writes()) {
            throw new IllegalStateException("A change cannot begin within a read: the two would see different states");
        }
        return change.apply(outer.context());
    }

    @Override
    public void change(Consumer<DSLContext> change) {
        write(context -> {
            change.accept(context);
            return true;
        });
    }

    @Override
    public <T> T read(Function<DSLContext, T> question) {
        Scope outer = current();
        return outer == null ? transaction(reading, false, question) : question.apply(outer.context());
    }

    @Override
    public Revision revision() {
        return read(context -> context.selectFrom(STORAGE_REVISION)
                .fetchSingle(row -> new Revision(
                        row.get(STORAGE_REVISION.NUMBER), UtcText.parse(row.get(STORAGE_REVISION.CHANGED_AT)))));
    }

    @Override
    public Revision bumpRevision() {
        return write(context -> {
            context.update(STORAGE_REVISION)
                    .set(STORAGE_REVISION.NUMBER, STORAGE_REVISION.NUMBER.plus(1))
                    .set(STORAGE_REVISION.CHANGED_AT, UtcText.of(UtcText.now()))
                    .execute();
            return revision();
        });
    }

    @Override
    public Engine engine() {
        return pools.engine();
    }

    @Override
    public void close() {
        pools.close();
    }

    private @Nullable Scope current() {
        Scope scope = CURRENT.isBound() ? CURRENT.get() : null;
        return scope != null && scope.database() == this ? scope : null;
    }

    private <T> T transaction(DSLContext on, boolean writes, Function<DSLContext, T> work) {
        // The wrapping would otherwise hide what the work itself threw.
        AtomicReference<@Nullable RuntimeException> thrown = new AtomicReference<>();
        try {
            return on.transactionResult(configuration -> {
                try {
                    return within(configuration, writes, work);
                } catch (RuntimeException e) {
                    thrown.set(e);
                    throw e;
                }
            });
        } catch (RuntimeException e) {
            RuntimeException own = thrown.get();
            throw own == null ? e : own;
        }
    }

    private <T> T within(Configuration configuration, boolean writes, Function<DSLContext, T> work) {
        DSLContext context = configuration.dsl();
        if (writes) {
            pools.writeLock().ifPresent(lock -> context.fetch(lock));
        }
        try (Statements _ = Statements.of(context)) {
            T answer =
                    ScopedValue.where(CURRENT, new Scope(this, context, writes)).call(() -> work.apply(context));
            if (writes) {
                IdSource.keep(context);
            }
            return answer;
        }
    }
}
