package dk.sagsgang.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is a dependency of the project that no class of it imports, except for a stated reason. */
class DependenciesTest {
    private static final Map<String, String> NOT_IMPORTED = Map.of(
            "spring-boot-starter-webmvc", "brings Spring MVC and Tomcat, and has no classes of its own",
            "spring-boot-starter-security", "brings Spring Security, and has no classes of its own",
            "spring-boot-starter-test",
                    "brings JUnit, AssertJ and Logback's test support, and has no classes of its own",
            "postgresql", "the driver is found at run time where the database is PostgreSQL",
            "jqwik", "brings jqwik's interface and its engine, and has no classes of its own",
            "flyway-database-postgresql", "Flyway finds it at run time where the database is PostgreSQL",
            "spring-modulith-docs", "draws the module sheets where a test asks for it",
            "selenium-support", "waits for elements in tests of pages in a browser");

    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    @Test
    void every_dependency_is_imported_by_a_class_or_has_a_reason() throws IOException {
        Set<String> imported = imports();
        List<String> unused = dependencies().stream()
                .filter(artifact -> !NOT_IMPORTED.containsKey(artifact))
                .filter(artifact -> jars(artifact).noneMatch(jar -> hasAny(jar, imported)))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void a_reason_is_given_only_for_what_is_a_dependency() throws IOException {
        assertThat(dependencies()).containsAll(NOT_IMPORTED.keySet());
    }

    private static List<String> dependencies() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        int start = pom.indexOf("<dependencies>", pom.indexOf("</dependencyManagement>"));
        return groups(DEPENDENCY, pom.substring(start, pom.indexOf("</dependencies>", start)))
                .toList();
    }

    private static Set<String> imports() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> groups(IMPORT, read(path)))
                    .collect(toSet());
        }
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Stream<Path> jars(String artifact) {
        Pattern name = Pattern.compile(Pattern.quote(artifact) + "-\\d[^/]*\\.jar");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> name.matcher(path.getFileName().toString()).matches());
    }

    /** Whether a jar has one of the classes; what is imported may also be a member or a nested class of one. */
    private static boolean hasAny(Path path, Set<String> names) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return names.stream()
                    .flatMap(name -> Stream.of(name, name.substring(0, name.lastIndexOf('.'))))
                    .anyMatch(name -> jar.getEntry(name.replace('.', '/') + ".class") != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
