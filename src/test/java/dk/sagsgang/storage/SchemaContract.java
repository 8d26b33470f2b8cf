package dk.sagsgang.storage;

import static org.assertj.core.api.Assertions.assertThat;

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
}
