package dk.sagsgang.importing.internal.staging.notices;

import static dk.sagsgang.storage.schema.Tables.IMPORTING_EXPORT;
import static dk.sagsgang.storage.schema.Tables.IMPORTING_NOTICE;

import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.FileId;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.RowBatch;
import java.util.List;
import java.util.Optional;

/** Remembers by which names notices refer to what was read from exports, and which notices have been read. */
public final class ExportLog {
    private final Database database;

    public ExportLog(Database database) {
        this.database = database;
    }

    /** Records the names of a file, some of which it may have already; within the caller's transaction. */
    public void name(FileId file, List<Checksum> names) {
        database.change(context -> names.stream()
                .filter(name -> !context.fetchExists(
                        IMPORTING_EXPORT,
                        IMPORTING_EXPORT.NAME.eq(name.hex()).and(IMPORTING_EXPORT.FILE_ID.eq(file.value()))))
                .forEach(name -> RowBatch.of(IMPORTING_EXPORT)
                        .row()
                        .set(IMPORTING_EXPORT.NAME, name.hex())
                        .set(IMPORTING_EXPORT.FILE_ID, file.value())
                        .insertInto(context)));
    }

    /** The files of a name, the first first. */
    public List<FileId> list(Checksum name) {
        return database.read(context -> context.select(IMPORTING_EXPORT.FILE_ID)
                .from(IMPORTING_EXPORT)
                .where(IMPORTING_EXPORT.NAME.eq(name.hex()))
                .orderBy(IMPORTING_EXPORT.FILE_ID)
                .fetch(row -> new FileId(row.value1())));
    }

    /** Records what was read at a place; says whether something else was read there last, or nothing. */
    public boolean isNew(Checksum place, Checksum content) {
        return database.write(context -> {
            Optional<String> last = context.select(IMPORTING_NOTICE.CONTENT)
                    .from(IMPORTING_NOTICE)
                    .where(IMPORTING_NOTICE.PLACE.eq(place.hex()))
                    .fetchOptional(IMPORTING_NOTICE.CONTENT);
            if (last.isEmpty()) {
                RowBatch.of(IMPORTING_NOTICE)
                        .row()
                        .set(IMPORTING_NOTICE.PLACE, place.hex())
                        .set(IMPORTING_NOTICE.CONTENT, content.hex())
                        .insertInto(context);
            } else {
                context.update(IMPORTING_NOTICE)
                        .set(IMPORTING_NOTICE.CONTENT, content.hex())
                        .where(IMPORTING_NOTICE.PLACE.eq(place.hex()))
                        .execute();
            }
            return !last.equals(Optional.of(content.hex()));
        });
    }
}
