package dk.sagsgang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A module that brings something to the program lives in folders of its own: Java, templates, texts, styles, demo files and tests.
 * Outside of them one list names it, what the program is made of; for anything more the centre is missing a way to contribute.
 * The same holds for the families of pages that show the record: the frame of the site names none of them.
 */
class ModuleRoomsTest {
    private static final String PUBLISHING = "dk.sagsgang.publishing.";
    private static final String FRAME = PUBLISHING + "site";
    private static final int MOST_FILES_OUTSIDE = 1;
    private static final List<Path> ROOTS =
            List.of(Path.of("src"), Path.of("frontend/src"), Path.of("frontend/build.mjs"), Path.of("demo"));
    private static final List<String> FOLDERS = List.of(
            "src/main/java/dk/sagsgang/",
            "src/main/jte/",
            "src/main/resources/texts/",
            "src/main/resources/db/migration/",
            "src/test/java/dk/sagsgang/",
            "src/test/resources/",
            "frontend/src/",
            "demo/");

    @ParameterizedTest
    @ValueSource(strings = {"investment", "feeds", "sample"})
    void at_most_one_file_outside_its_folders_names_a_module(String module) {
        List<String> names = List.of(
                "dk.sagsgang." + module + ".", "template." + module + ".", "\"" + module + "/", "/" + module + "/");

        assertThat(files().filter(file -> !isWithin(file, module))
                        .filter(file -> names.stream().anyMatch(text(file)::contains))
                        .toList())
                .as("files outside the folders of " + module + " that name it")
                .hasSizeLessThanOrEqualTo(MOST_FILES_OUTSIDE);
    }

    @Test
    void the_frame_of_the_site_names_no_family_of_pages_and_no_family_another() {
        Set<String> families = Codebase.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(PUBLISHING) && !name.startsWith(FRAME))
                .collect(Collectors.toSet());
        assertThat(families).hasSizeGreaterThan(5);

        for (String family : families) {
            noClasses()
                    .that()
                    .resideInAPackage(PUBLISHING.replaceFirst("\\.$", "") + "..")
                    .and()
                    .resideOutsideOfPackage(family)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(family)
                    .check(Codebase.CLASSES);
        }
    }

    private static boolean isWithin(Path file, String module) {
        return FOLDERS.stream().anyMatch(folder -> file.startsWith(folder + module));
    }

    private static Stream<Path> files() {
        return ROOTS.stream().flatMap(ModuleRoomsTest::walk).filter(ModuleRoomsTest::isText);
    }

    /** Code and lists; documents may speak of any module. */
    private static boolean isText(Path file) {
        return !file.toString().matches(".*\\.(md|zip|png|pdf|docx|woff2|svg)");
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
