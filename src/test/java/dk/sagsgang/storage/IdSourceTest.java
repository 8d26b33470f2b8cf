package dk.sagsgang.storage;

import static dk.sagsgang.storage.schema.Tables.REGISTER_BODY;
import static dk.sagsgang.storage.schema.Tables.REGISTER_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdSourceTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(new DataFolder(folder));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static int add(DSLContext context) {
        int id = IdSource.next(context, REGISTER_BODY.ID);
        RowBatch.of(REGISTER_BODY)
                .row()
                .set(REGISTER_BODY.ID, id)
                .set(REGISTER_BODY.SLUG, "body-" + id)
                .set(REGISTER_BODY.NAME, "Body")
                .set(REGISTER_BODY.CREATED_AT, "")
                .set(REGISTER_BODY.MODIFIED_AT, "")
                .insertInto(context);
        return id;
    }

    @Test
    void ids_count_up_within_and_across_transactions() {
        assertThat(database.<Integer>write(IdSourceTest::add)).isEqualTo(1);
        database.change(context -> {
            assertThat(add(context)).isEqualTo(2);
            assertThat(database.<Integer>write(IdSourceTest::add)).isEqualTo(3);
        });
        assertThat(database.<Integer>write(IdSourceTest::add)).isEqualTo(4);
    }

    @Test
    void what_was_undone_leaves_no_gap() {
        assertThatThrownBy(() -> database.change(context -> {
                    add(context);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(database.<Integer>write(IdSourceTest::add)).isEqualTo(1);
    }

    @Test
    void the_id_of_a_row_that_was_deleted_is_not_given_out_again() {
        database.<Integer>write(IdSourceTest::add);
        int last = database.<Integer>write(IdSourceTest::add);
        database.change(context -> context.deleteFrom(REGISTER_BODY)
                .where(REGISTER_BODY.ID.eq(last))
                .execute());

        assertThat(database.<Integer>write(IdSourceTest::add)).isEqualTo(last + 1);
    }

    @Test
    void numbers_for_addresses_do_not_count_what_there_is() {
        List<Integer> drawn = IntStream.range(0, 50)
                .mapToObj(at -> database.<Integer>write(context -> IdSource.draw(context, REGISTER_BODY.ID)))
                .toList();

        assertThat(drawn).allMatch(number -> number > 0);
        assertThat(drawn.stream().sorted().toList()).isNotEqualTo(drawn);
        assertThat(Set.copyOf(drawn)).hasSizeGreaterThan(45);
    }

    @Test
    void a_row_takes_no_column_of_another_table() {
        assertThatThrownBy(() -> RowBatch.of(REGISTER_BODY).row().set(REGISTER_PERSON.NAME, "Body"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("register_body has no column name");
    }

    @Test
    void a_row_needs_a_value_for_every_column() {
        RowBatch rows =
                RowBatch.of(REGISTER_BODY).row().set(REGISTER_BODY.ID, 1).set(REGISTER_BODY.SLUG, "body");

        assertThatThrownBy(() -> database.change(rows::insertInto))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("register_body.name was given no value");
    }
}
