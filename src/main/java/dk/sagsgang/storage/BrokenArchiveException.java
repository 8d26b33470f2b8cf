package dk.sagsgang.storage;

import java.io.Serial;
import java.nio.file.Path;

/** A file is not a sound archive of a data folder. */
public final class BrokenArchiveException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BrokenArchiveException(Path archive, String reason) {
        super(archive + " er ingen brugbar sikkerhedskopi: " + reason);
    }
}
