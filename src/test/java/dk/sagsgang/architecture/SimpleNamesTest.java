package dk.sagsgang.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A class is known by its simple name: in a search, a stack trace and a conversation. Nested classes carry the name of the class
 * around them and may share theirs.
 */
class SimpleNamesTest {
    @Test
    void no_two_classes_have_the_same_simple_name() {
        Map<String, List<Path>> byName = Codebase.javaFiles(Codebase.MAIN).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(file -> file.getFileName().toString(), TreeMap::new, toList()));
        byName.values().removeIf(files -> files.size() == 1);

        assertThat(byName).as("simple names that several classes have").isEmpty();
    }
}
