package dk.sagsgang.storage;

import java.io.Serial;
import java.nio.file.Path;

/** Something needs a data folder to itself while another process uses it. */
public final class DataInUseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    DataInUseException(Path database) {
        super(database + " er i brug af et andet program. Stop det (for eksempel ./sagsgang serve) og prøv igen.");
    }
}
