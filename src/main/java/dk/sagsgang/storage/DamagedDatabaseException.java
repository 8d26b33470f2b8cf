package dk.sagsgang.storage;

import java.io.Serial;
import java.nio.file.Path;

/** The database of a data folder is damaged, so that nothing may be written into it. */
public final class DamagedDatabaseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    DamagedDatabaseException(Path database, String verdict) {
        super(database + ": " + verdict);
    }
}
