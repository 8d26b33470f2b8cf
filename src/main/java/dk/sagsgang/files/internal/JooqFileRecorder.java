package dk.sagsgang.files.internal;

import static dk.sagsgang.storage.schema.Tables.FILES_CLOSED_RANGE;
import static dk.sagsgang.storage.schema.Tables.FILES_FILE;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileRecorder;
import dk.sagsgang.files.NewFile;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import org.jooq.DSLContext;

/** {@link FileRecorder} in the database and the folder of originals. */
public final class JooqFileRecorder implements FileRecorder {
    private final Database database;
    private final Originals originals;

    public JooqFileRecorder(Database database, Originals originals) {
        this.database = database;
        this.originals = originals;
    }

    @Override
    public void keepOriginal(Checksum checksum, byte[] bytes) {
        originals.put(checksum, bytes);
    }

    @Override
    public FileId record(NewFile file) {
        return database.write(context -> {
            int id = IdSource.draw(context, FILES_FILE.ID);
            Visibility visibility = file.closed().isEmpty() ? Visibility.PUBLIC : Visibility.CLOSED;
            RowBatch.of(FILES_FILE)
                    .add(
                            id,
                            file.checksum().hex(),
                            file.name(),
                            file.format(),
                            file.mediaType(),
                            file.sizeInBytes(),
                            file.lines().size(),
                            visibility.code(),
                            UtcText.of(UtcText.now()))
                    .insertInto(context);
            LineBlocks.of(id, file.lines()).insertInto(context);
            RowBatch closed = RowBatch.of(FILES_CLOSED_RANGE);
            file.closed().stream().distinct().forEach(range -> closed.add(id, range.start(), range.end()));
            closed.insertInto(context);
            return new FileId(id);
        });
    }

    @Override
    public void close(SourceLines lines) {
        database.change(context -> {
            context.update(FILES_FILE)
                    .set(FILES_FILE.VISIBILITY, Visibility.CLOSED.code())
                    .where(FILES_FILE.ID.eq(lines.file().value()))
                    .execute();
            if (!isClosed(context, lines)) {
                RowBatch.of(FILES_CLOSED_RANGE)
                        .add(lines.file().value(), lines.start(), lines.end())
                        .insertInto(context);
            }
        });
    }

    private static boolean isClosed(DSLContext context, SourceLines lines) {
        return context.fetchExists(
                FILES_CLOSED_RANGE,
                FILES_CLOSED_RANGE
                        .FILE_ID
                        .eq(lines.file().value())
                        .and(FILES_CLOSED_RANGE.START_LINE.eq(lines.start()))
                        .and(FILES_CLOSED_RANGE.END_LINE.eq(lines.end())));
    }
}
