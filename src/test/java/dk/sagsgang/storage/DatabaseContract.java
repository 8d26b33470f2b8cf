package dk.sagsgang.storage;

import static dk.sagsgang.storage.schema.Tables.REGISTER_BODY;
import static dk.sagsgang.storage.schema.Tables.STORAGE_REVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.param;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every engine must do. */
@Timeout(60)
abstract class DatabaseContract {
    private static final Repeated NAME_OF = Repeated.of(context -> context.select(REGISTER_BODY.NAME)
            .from(REGISTER_BODY)
            .where(REGISTER_BODY.SLUG.eq(param("slug", REGISTER_BODY.SLUG))));

    private static final Repeated RENAME = Repeated.of(context -> context.update(REGISTER_BODY)
            .set(REGISTER_BODY.NAME, param("name", REGISTER_BODY.NAME))
            .where(REGISTER_BODY.ID.eq(param("body", REGISTER_BODY.ID))));

    /** The database under test, with an empty record. */
    abstract Database database();

    private static RowBatch body(RowBatch rows, int id, String slug, String name) {
        return rows.row()
                .set(REGISTER_BODY.ID, id)
                .set(REGISTER_BODY.SLUG, slug)
                .set(REGISTER_BODY.NAME, name)
                .set(REGISTER_BODY.CREATED_AT, "")
                .set(REGISTER_BODY.MODIFIED_AT, "");
    }

    @Test
    void an_empty_record_is_at_revision_zero() {
        assertThat(database().revision()).isEqualTo(new Revision(0, Instant.EPOCH));
    }

    @Test
    void a_bump_is_seen_when_it_is_committed() {
        Revision bumped = database().bumpRevision();

        assertThat(bumped.number()).isEqualTo(1);
        assertThat(database().revision()).isEqualTo(bumped);
        assertThat(bumped.changedAt()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
    }

    @Test
    void what_fails_is_undone_and_its_reason_comes_out_as_it_was() {
        IllegalArgumentException reason = new IllegalArgumentException("no");

        assertThatThrownBy(() -> database().change(context -> {
                    database().bumpRevision();
                    throw reason;
                }))
                .isSameAs(reason);
        assertThat(database().revision().number()).isZero();
    }

    @Test
    void a_write_within_a_write_joins_it() {
        database().change(outer -> {
            database().bumpRevision();
            assertThat(database().revision().number()).isEqualTo(1);
            database().bumpRevision();
        });
        assertThat(database().revision().number()).isEqualTo(2);
    }

    @Test
    void a_write_within_a_read_is_refused() {
        assertThatThrownBy(() -> database().read(context -> database().bumpRevision()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_reading_side_cannot_write() {
        assertThatThrownBy(() -> database()
                        .read(context -> context.update(STORAGE_REVISION)
                                .set(STORAGE_REVISION.NUMBER, 9L)
                                .execute()))
                .isInstanceOf(DataAccessException.class);
        assertThat(database().revision().number()).isZero();
    }

    @Test
    void writers_that_read_first_wait_for_each_other() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 100)
                    .forEach(i -> threads.execute(() -> database().change(this::readThenAddOne)));
        }
        assertThat(database().revision().number()).isEqualTo(100);
    }

    @Test
    void a_read_sees_one_state_while_others_write() throws InterruptedException {
        CountDownLatch hasRead = new CountDownLatch(1);
        CountDownLatch hasWritten = new CountDownLatch(1);
        Thread writer = Thread.ofVirtual().start(() -> {
            await(hasRead);
            database().bumpRevision();
            hasWritten.countDown();
        });

        long[] seen = database().read(context -> {
            long before = database().revision().number();
            hasRead.countDown();
            await(hasWritten);
            return new long[] {before, database().revision().number()};
        });
        writer.join();

        assertThat(seen).containsExactly(0, 0);
        assertThat(database().revision().number()).isEqualTo(1);
    }

    @Test
    void a_repeated_question_takes_other_values_each_time() {
        database().change(context -> {
            body(body(RowBatch.of(REGISTER_BODY), 1, "nord", "Nord"), 2, "syd", "Syd")
                    .insertInto(context);
            body(RowBatch.of(REGISTER_BODY), 3, "vest", "Vest").insertInto(context);

            assertThat(NAME_OF.fetch(context, "syd").getValues(REGISTER_BODY.NAME))
                    .containsExactly("Syd");
            assertThat(NAME_OF.fetch(context, "vest").getValues(REGISTER_BODY.NAME))
                    .containsExactly("Vest");
            assertThat(NAME_OF.fetch(context, "øst")).isEmpty();
        });
        assertThat(database()
                        .<Integer>read(context -> NAME_OF.fetch(context, "nord").size()))
                .isEqualTo(1);
    }

    @Test
    void a_repeated_change_returns_the_number_of_rows_it_changed() {
        database().change(context -> {
            body(RowBatch.of(REGISTER_BODY), 1, "nord", "Nord").insertInto(context);

            assertThat(RENAME.execute(context, "Nordby", 1)).isEqualTo(1);
            assertThat(RENAME.execute(context, "Ingen", 2)).isZero();
            assertThat(NAME_OF.fetch(context, "nord").getValues(REGISTER_BODY.NAME))
                    .containsExactly("Nordby");
        });
    }

    @Test
    void a_repeated_statement_takes_as_many_values_as_it_has_parameters() {
        assertThatThrownBy(() -> database().read(context -> NAME_OF.fetch(context, "nord", "syd")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_the_database_rejects_in_a_batch_is_reported_as_for_any_statement() {
        assertThatThrownBy(() -> database()
                        .change(context -> body(body(RowBatch.of(REGISTER_BODY), 1, "nord", "Nord"), 1, "syd", "Syd")
                                .insertInto(context)))
                .isInstanceOf(DataAccessException.class);
        assertThat(database()
                        .<Integer>read(context -> NAME_OF.fetch(context, "nord").size()))
                .isZero();
    }

    private void readThenAddOne(DSLContext context) {
        long number =
                context.select(STORAGE_REVISION.NUMBER).from(STORAGE_REVISION).fetchSingle(STORAGE_REVISION.NUMBER);
        context.update(STORAGE_REVISION)
                .set(STORAGE_REVISION.NUMBER, number + 1)
                .execute();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
