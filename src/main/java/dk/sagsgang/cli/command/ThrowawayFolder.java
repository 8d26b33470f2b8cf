package dk.sagsgang.cli.command;

import dk.sagsgang.installation.command.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder that is deleted when the program ends.
 *
 * @param path where it is
 */
record ThrowawayFolder(Path path) implements AutoCloseable {
    static ThrowawayFolder make() {
        try {
            return new ThrowawayFolder(Files.createTempDirectory("sagsgang-demo-"));
        } catch (IOException e) {
            throw new CommandFailure(
                    "Der kan ikke oprettes en midlertidig mappe i " + System.getProperty("java.io.tmpdir")
                            + ". Vælg en anden med SAGSGANG_JAVA_OPTS=-Djava.io.tmpdir=MAPPE.",
                    e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
