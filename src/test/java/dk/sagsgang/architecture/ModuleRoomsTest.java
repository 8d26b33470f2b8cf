package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A module that brings something to the program lives in folders of its own: Java, templates, texts, styles, demo files and tests.
 * Outside of them two lists name it, what the program is made of and what the test of leaks reads; for anything more the centre
 * is missing a way to contribute.
 */
class ModuleRoomsTest {
    private static final int MOST_FILES_OUTSIDE = 2;
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
    @ValueSource(strings = {"investment", "sample"})
    void at_most_two_files_outside_its_folders_name_a_module(String module) {
        List<String> names = List.of(
                "dk.sagsgang." + module + ".", "template." + module + ".", "\"" + module + "/", "/" + module + "/");

        assertThat(files().filter(file -> !isWithin(file, module))
                        .filter(file -> names.stream().anyMatch(text(file)::contains))
                        .toList())
                .as("files outside the folders of " + module + " that name it")
                .hasSizeLessThanOrEqualTo(MOST_FILES_OUTSIDE);
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
