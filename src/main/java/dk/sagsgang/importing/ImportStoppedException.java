package dk.sagsgang.importing;

import dk.sagsgang.storage.StorageFault;
import java.io.Serial;

/** An import came to an end before its last file, because the disk or the database failed. What it had committed is kept. */
public final class ImportStoppedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient StorageFault fault;
    private final transient ImportReport report;

    /**
     * @param fault what failed
     * @param report what became of the files until then
     * @param cause what was thrown
     */
    public ImportStoppedException(StorageFault fault, ImportReport report, Throwable cause) {
        super(fault.detail(), cause);
        this.fault = fault;
        this.report = report;
    }

    /** What failed. */
    public StorageFault fault() {
        return fault;
    }

    /** What became of the files until then. */
    public ImportReport report() {
        return report;
    }
}
