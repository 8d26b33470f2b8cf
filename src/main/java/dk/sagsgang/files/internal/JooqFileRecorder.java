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
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
                    .row()
                    .set(FILES_FILE.ID, id)
                    .set(FILES_FILE.SHA512, file.checksum().hex())
                    .set(FILES_FILE.NAME, file.name())
                    .set(FILES_FILE.FORMAT, file.format())
                    .set(FILES_FILE.MEDIA_TYPE, file.mediaType())
                    .set(FILES_FILE.SIZE_IN_BYTES, file.sizeInBytes())
                    .set(FILES_FILE.LINE_COUNT, file.lines().size())
                    .set(FILES_FILE.VISIBILITY, visibility.code())
                    .set(FILES_FILE.CREATED_AT, UtcText.of(UtcText.now()))
                    .insertInto(context);
            LineBlocks.of(id, file.lines()).insertInto(context);
            closedRanges(id, file.closed()).insertInto(context);
            return new FileId(id);
        });
    }

    private static RowBatch closedRanges(int file, Collection<NewFile.Range> closed) {
        RowBatch rows = RowBatch.of(FILES_CLOSED_RANGE);
        closed.stream()
                .distinct()
                .forEach(range -> rows.row()
                        .set(FILES_CLOSED_RANGE.FILE_ID, file)
                        .set(FILES_CLOSED_RANGE.START_LINE, range.start())
                        .set(FILES_CLOSED_RANGE.END_LINE, range.end()));
        return rows;
    }

    @Override
    public boolean replaceClosed(FileId file, List<NewFile.Range> closed) {
        return database.write(context -> {
            Set<NewFile.Range> before = context.selectFrom(FILES_CLOSED_RANGE)
                    .where(FILES_CLOSED_RANGE.FILE_ID.eq(file.value()))
                    .fetchSet(row -> new NewFile.Range(
                            row.get(FILES_CLOSED_RANGE.START_LINE), row.get(FILES_CLOSED_RANGE.END_LINE)));
            if (before.equals(Set.copyOf(closed))) {
                return false;
            }
            Visibility visibility = closed.isEmpty() ? Visibility.PUBLIC : Visibility.CLOSED;
            context.deleteFrom(FILES_CLOSED_RANGE)
                    .where(FILES_CLOSED_RANGE.FILE_ID.eq(file.value()))
                    .execute();
            closedRanges(file.value(), closed).insertInto(context);
            context.update(FILES_FILE)
                    .set(FILES_FILE.VISIBILITY, visibility.code())
                    .where(FILES_FILE.ID.eq(file.value()))
                    .execute();
            return true;
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
                        .row()
                        .set(FILES_CLOSED_RANGE.FILE_ID, lines.file().value())
                        .set(FILES_CLOSED_RANGE.START_LINE, lines.start())
                        .set(FILES_CLOSED_RANGE.END_LINE, lines.end())
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
