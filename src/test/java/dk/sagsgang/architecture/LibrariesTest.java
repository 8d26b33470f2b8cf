package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which library may be used where. What is not in the table may be used nowhere, so a new dependency begins with a row and
 * the reason for it.
 */
class LibrariesTest {
    /** One row: packages of a library, and the packages below dk.sagsgang that may use it (empty for all). */
    private record Row(String library, List<String> users) {}

    private static Row row(String library, String... users) {
        return new Row(library, List.of(users));
    }

    private static final List<Row> TABLE = List.of(
            // The language, its null marks and its module borders.
            row("java"),
            row("javax.xml"),
            row("org.w3c.dom"),
            row("org.xml.sax"),
            row("org.jspecify.annotations"),
            row("org.springframework.modulith"),
            row("org.slf4j"),
            // The command line decides how a logged line looks; its trace goes to the log of faults.
            row("ch.qos.logback", "cli"),
            // Domain modules write SQL in their internal part only; storage holds the connections.
            row("org.jooq", "storage", "*.internal"),
            row("javax.sql", "storage"),
            row("com.zaxxer.hikari", "storage"),
            row("org.flywaydb", "storage"),
            row("org.sqlite", "storage"),
            row("org.postgresql", "storage"),
            // A reader for each format; the grammar knows none of them.
            // The demo writes minutes in every format that can be read.
            row("org.apache.pdfbox", "importing.internal.readers", "demo"),
            row("org.apache.fontbox", "importing.internal.readers"),
            row("org.apache.poi", "importing.internal.readers", "demo"),
            row("org.openxmlformats", "importing.internal.readers"),
            row("org.apache.xmlbeans", "importing.internal.readers"),
            row("org.apache.commons.compress", "importing.internal"),
            row("org.jsoup", "importing.internal.readers"),
            // Vocabularies, parameters and the demo are YAML; answers are JSON.
            row(
                    "tools.jackson",
                    "importing",
                    "economy.internal",
                    "facts.internal",
                    "parameters",
                    "investment",
                    "publishing",
                    "feeds.json",
                    "cli",
                    "demo"),
            // A document that groups its fields has them as its own in JSON.
            row("com.fasterxml.jackson.annotation", "documents", "investment"),
            // Which lines differ between two versions of the same minutes, and which words a decision adds.
            row("com.github.difflib", "meetings.internal", "facts"),
            row("org.snakeyaml.engine", "parameters.yaml", "demo"),
            // Knowledge bases and measurements are also tables of comma-separated values; lists are written as such.
            row("de.siegmar.fastcsv", "investment.knowledge", "feeds.table"),
            row("com.rometools", "feeds.atom"),
            row("net.fortuna.ical4j", "feeds.calendar"),
            // The beta function, and quantiles in closed form.
            row("org.apache.commons.statistics", "investment.distribution"),
            row("org.apache.commons.numbers", "investment.distribution"),
            row("org.apache.lucene", "search.internal"),
            row("com.github.benmanes.caffeine", "publishing", "*.web", "*.internal"),
            // Spring serves pages; no rule, calculation or record knows it.
            row("org.springframework", "publishing", "*.web", "cli.command"),
            // Lists what is in a folder of the packaged program.
            row("org.springframework.core.io", "demo", "publishing"),
            row("jakarta.servlet", "publishing", "*.web"),
            row("org.apache.catalina", "publishing"),
            row("org.apache.coyote", "publishing"),
            row("org.apache.tomcat", "publishing"),
            row("gg.jte", "publishing"),
            row("picocli", "cli", "*.command"),
            row("me.tongfei.progressbar", "cli"));

    @Test
    void libraries_are_used_only_where_the_table_says() {
        List<String> strangers = Codebase.CLASSES.stream()
                .flatMap(LibrariesTest::strangersIn)
                .distinct()
                .sorted()
                .toList();

        assertThat(strangers)
                .as("uses of libraries that the table does not allow")
                .isEmpty();
    }

    private static Stream<String> strangersIn(JavaClass user) {
        return user.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target ->
                        !target.isPrimitive() && !target.getPackageName().startsWith(Codebase.ROOT))
                .filter(target -> !isAllowed(user.getPackageName(), target.getPackageName()))
                .map(target -> user.getPackageName() + " uses " + target.getPackageName());
    }

    private static boolean isAllowed(String user, String library) {
        return TABLE.stream()
                .filter(row -> isWithin(library, row.library()))
                .max(Comparator.comparingInt(row -> row.library().length()))
                .filter(row -> row.users().isEmpty() || row.users().stream().anyMatch(allowed -> isUser(user, allowed)))
                .isPresent();
    }

    private static boolean isUser(String user, String allowed) {
        return allowed.startsWith("*")
                ? (user + ".").contains(allowed.substring(1) + ".")
                : isWithin(user, Codebase.ROOT + "." + allowed);
    }

    private static boolean isWithin(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }
}
