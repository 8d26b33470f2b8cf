package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module reads and writes the tables that carry its own name, and no others. */
class TablesTest {
    private static final String SCHEMA = "dk.sagsgang.storage.schema";

    @Test
    void a_module_uses_only_tables_with_its_own_name() {
        List<String> foreign = Codebase.CLASSES.stream()
                .flatMap(TablesTest::foreignTables)
                .distinct()
                .sorted()
                .toList();

        assertThat(foreign).as("uses of another module's tables").isEmpty();
    }

    private static Stream<String> foreignTables(JavaClass user) {
        String prefix = Codebase.moduleOf(user) + "_";
        Stream<String> constants = user.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getFullName().equals(SCHEMA + ".Tables"))
                .map(access -> access.getName().toLowerCase(Locale.ROOT));
        Stream<String> classes = user.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(target -> target.getPackageName().equals(SCHEMA + ".tables"))
                .map(target -> snakeCase(target.getSimpleName()));
        return Stream.concat(constants, classes)
                .filter(table -> !table.startsWith(prefix))
                .map(table -> user.getFullName() + " uses " + table);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
