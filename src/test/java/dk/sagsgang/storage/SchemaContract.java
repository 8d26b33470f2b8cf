package dk.sagsgang.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.storage.schema.Tables;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** What the tables themselves hold, whoever writes to them. */
abstract class SchemaContract {
    /** A database as the migrations make it. */
    abstract Database database();

    @Test
    void every_column_that_names_a_row_of_another_table_refers_to_it() {
        Set<String> references = database()
                .read(context -> context.meta().getTables().stream()
                        .flatMap(table -> table.getReferences().stream())
                        .flatMap(key -> key.getFields().stream()
                                .map(field -> name(key.getTable()) + "."
                                        + field.getName().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toSet()));

        List<String> loose = tables().flatMap(table -> Stream.of(table.fields())
                        .filter(field -> field.getName().endsWith("_id"))
                        .map(field -> name(table) + "." + field.getName()))
                .filter(column -> !references.contains(column))
                .toList();

        assertThat(loose).isEmpty();
    }

    @Test
    void every_table_has_a_key() {
        Set<String> keyed = database()
                .read(context -> context.meta().getTables().stream()
                        .filter(table -> table.getPrimaryKey() != null)
                        .map(SchemaContract::name)
                        .collect(Collectors.toSet()));

        assertThat(tables().map(SchemaContract::name)).allMatch(keyed::contains);
    }

    /** The tables that the program uses. */
    private static Stream<? extends Table<?>> tables() {
        List<Table<?>> tables = new ArrayList<>();
        for (Field field : Tables.class.getFields()) {
            try {
                if (field.get(null) instanceof Table<?> table) {
                    tables.add(table);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return tables.stream();
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    @Test
    void a_version_comes_from_a_file_or_an_event_and_never_from_both_or_neither() {
        assertRefused("meetings_version_origin", version("null", "null"));
        assertRefused("meetings_version_origin", version("1", "1"));
    }

    private static String version(String file, String event) {
        return "insert into meetings_version (id, meeting_id, number, kind, file_id, lines_added, lines_removed, created_at, event_id)"
                + " values (1, 1, 1, 'minutes', " + file + ", 0, 0, '2026-03-04T00:00:00.000Z', " + event + ")";
    }

    @Test
    void a_decision_has_lines_or_an_event_and_never_both_or_neither() {
        assertRefused("meetings_decision_origin", decision("null", "null", "null"));
        assertRefused("meetings_decision_origin", decision("1", "1", "1"));
        assertRefused("meetings_decision_origin", decision("1", "null", "null"));
        assertRefused("meetings_decision_origin", decision("null", "2", "1"));
    }

    private static String decision(String start, String end, String event) {
        return "insert into meetings_decision"
                + " (item_id, position, organization_id, outcome, at_this_meeting, body, start_line, end_line, event_id)"
                + " values (1, 1, 1, 'approved', true, '', " + start + ", " + end + ", " + event + ")";
    }

    @Test
    void a_text_has_a_file_with_lines_or_an_event_and_never_both_or_neither() {
        assertRefused("cases_text_origin", text("null", "null", "null"));
        assertRefused("cases_text_origin", text("1", "1", "1"));
        assertRefused("cases_text_origin", text("null", "1", "null"));
        assertRefused("cases_text_origin", text("1", "null", "null"));
    }

    private static String text(String file, String line, String event) {
        return "insert into cases_text (id, paper_id, consultation_id, file_id, start_line, end_line, created_at, event_id)"
                + " values (1, 1, 1, " + file + ", " + line + ", " + line + ", '2026-03-04T00:00:00.000Z', " + event
                + ")";
    }

    @Test
    void a_seat_is_recorded_by_an_event_or_seen_and_never_both_or_neither() {
        assertRefused("register_seat_origin", seat("recorded", "null"));
        assertRefused("register_seat_origin", seat("seen", "1"));
    }

    private static String seat(String basis, String event) {
        return "insert into register_seat (id, organization_id, basis, created_at, modified_at, event_id)"
                + " values (1, 1, '" + basis + "', '2026-03-04T00:00:00.000Z', '2026-03-04T00:00:00.000Z', " + event
                + ")";
    }

    private void assertRefused(String constraint, String insert) {
        assertThatThrownBy(() -> database().change(context -> context.execute(insert)))
                .as(insert)
                .hasMessageContaining(constraint);
    }
}
