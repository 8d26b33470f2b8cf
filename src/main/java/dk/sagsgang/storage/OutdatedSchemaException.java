package dk.sagsgang.storage;

import java.io.Serial;

/** The database was made by an older version of the program and may only be read, so that it cannot be brought up to date. */
public final class OutdatedSchemaException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    OutdatedSchemaException() {
        super("The database is of an older version and cannot be written");
    }
}
