package dk.sagsgang.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real documents that lies beside the repository on machines that have it. */
public final class Shared {
    private Shared() {}

    /** A file or folder in it; the calling test is skipped where the folder is absent. */
    public static Path require(String path) {
        String configured = System.getenv("SAGSGANG_SHARED");
        Path root = configured == null ? Path.of("..", "shared") : Path.of(configured);
        Path found = root.resolve(path);
        Assumptions.assumeTrue(
                Files.exists(found),
                () -> "Skipped: " + path + " is not in ../shared (set SAGSGANG_SHARED to point elsewhere)");
        return found;
    }
}
