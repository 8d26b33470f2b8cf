package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A row whose file is not known is an error: no reader puts some other file or line in its place. */
class UnknownFileTest {
    private static final Pattern FALLBACK =
            Pattern.compile("(?i).*(?:file|source).*(?:getOrDefault\\(.*,\\s*\\d+\\s*\\)|orElse\\(\\s*\\d+\\s*\\)).*");

    @Test
    void no_reader_of_the_database_falls_back_to_a_file_of_its_own_choice() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : Codebase.javaFiles(Codebase.MAIN)) {
            List<String> lines = Codebase.lines(file);
            if (lines.stream().anyMatch(line -> line.contains("dk.sagsgang.storage.schema"))) {
                lines.stream()
                        .filter(line -> FALLBACK.matcher(line).matches())
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(found).as("files that are made up").isEmpty();
    }
}
