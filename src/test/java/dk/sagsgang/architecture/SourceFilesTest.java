package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of source files. */
class SourceFilesTest {
    private static final int MOST_LINES = 400;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) .*");
    private static final Pattern LATER = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b");
    private static final List<Path> ALL = Stream.of(Codebase.MAIN, Codebase.TESTS)
            .map(Codebase::javaFiles)
            .flatMap(List::stream)
            .toList();

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(offenders(ALL, file -> Codebase.lines(file).size() > MOST_LINES))
                .isEmpty();
    }

    @Test
    void every_package_is_described_and_null_marked() {
        // Tests of a package are in the package of the same name, which is described once.
        List<Path> folders = ALL.stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.startsWith(Codebase.TESTS)
                        || !Files.exists(Codebase.MAIN.resolve(Codebase.TESTS.relativize(folder))))
                .toList();

        assertThat(offenders(folders, folder -> !hasProperPackageInfo(folder))).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is_for() {
        assertThat(offenders(Codebase.javaFiles(Codebase.MAIN), file -> !isDocumented(file)))
                .isEmpty();
    }

    @Test
    void nothing_is_left_to_do_later() {
        assertThat(offenders(ALL, file -> Codebase.lines(file).stream().anyMatch(LATER.asPredicate())))
                .isEmpty();
    }

    private static List<Path> offenders(List<Path> files, Predicate<Path> offends) {
        return files.stream().filter(offends).toList();
    }

    private static boolean hasProperPackageInfo(Path folder) {
        Path info = folder.resolve("package-info.java");
        return Files.exists(info)
                && Codebase.lines(info).getFirst().startsWith("/**")
                && Codebase.lines(info).contains("@NullMarked");
    }

    private static boolean isDocumented(Path file) {
        List<String> lines = Codebase.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (PUBLIC_TYPE.matcher(lines.get(i)).matches()) {
                return lines.subList(0, i).stream().anyMatch(line -> line.startsWith("/**"));
            }
        }
        return true;
    }
}
