package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawing and the sheets in docs/modules are those of the code. */
class ModuleSheetsTest {
    private static final Path FOLDER = Path.of("docs/modules");

    @Test
    void the_sheets_are_up_to_date() throws IOException {
        Map<String, String> sheets = new ModuleSheets().write();
        if ("write".equals(System.getProperty("sagsgang.docs"))) {
            write(sheets);
        }

        assertThat(committed())
                .as("docs/modules; write it anew with -Dsagsgang.docs=write")
                .isEqualTo(new TreeMap<>(sheets));
    }

    private static void write(Map<String, String> sheets) throws IOException {
        Files.createDirectories(FOLDER);
        for (String stale : committed().keySet()) {
            Files.delete(FOLDER.resolve(stale));
        }
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            Files.writeString(FOLDER.resolve(sheet.getKey()), sheet.getValue());
        }
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.toList()) {
                    found.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return found;
    }
}
