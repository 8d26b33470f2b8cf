package dk.sagsgang.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The data folder that a program with an earlier schema left, and what that program showed. */
final class EarlierFolder {
    private EarlierFolder() {}

    /** Unpacks the folder; where its database is. */
    static Path unpack(Path into) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(resource("data-folder-v4.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        return into.resolve("sagsgang.db");
    }

    /** The lines of a table of what was shown, each as its columns. */
    static List<List<String>> shown(String table) throws IOException {
        try (InputStream lines = resource(table)) {
            return new String(lines.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(EarlierFolder.class.getResourceAsStream("/migration/" + name), name);
    }
}
