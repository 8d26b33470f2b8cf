package dk.sagsgang.files.internal;

import static dk.sagsgang.storage.schema.Tables.FILES_CLOSED_RANGE;
import static dk.sagsgang.storage.schema.Tables.FILES_FILE;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.access.Closings;
import dk.sagsgang.access.FileLines;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.Repeated;
import java.util.List;
import org.jooq.Record;

/** {@link Closings} in the database. */
public final class JooqClosings implements Closings {
    private static final Repeated RANGES = Repeated.of(
            context -> context.select(FILES_CLOSED_RANGE.START_LINE, FILES_CLOSED_RANGE.END_LINE, FILES_FILE.LINE_COUNT)
                    .from(FILES_CLOSED_RANGE)
                    .join(FILES_FILE)
                    .on(FILES_FILE.ID.eq(FILES_CLOSED_RANGE.FILE_ID))
                    .where(FILES_CLOSED_RANGE.FILE_ID.eq(param("file", FILES_CLOSED_RANGE.FILE_ID))));

    private final Database database;

    public JooqClosings(Database database) {
        this.database = database;
    }

    @Override
    public List<FileLines> in(int file) {
        return database.read(context -> RANGES.fetch(context, file).map(row -> range(file, row)));
    }

    /**
     * A range to the last line closes whatever is after it too, so that a file closed as a whole is closed for good.
     */
    private static FileLines range(int file, Record row) {
        int end = row.get(FILES_CLOSED_RANGE.END_LINE);
        return new FileLines(
                file,
                row.get(FILES_CLOSED_RANGE.START_LINE),
                end >= row.get(FILES_FILE.LINE_COUNT) ? FileLines.TO_THE_END : end);
    }
}
