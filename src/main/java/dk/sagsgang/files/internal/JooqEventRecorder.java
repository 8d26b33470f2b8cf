package dk.sagsgang.files.internal;

import static dk.sagsgang.storage.schema.Tables.FILES_EVENT;

import dk.sagsgang.files.EventId;
import dk.sagsgang.files.EventKind;
import dk.sagsgang.files.EventRecorder;
import dk.sagsgang.files.FromEvent;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;

/** {@link EventRecorder} in the database. */
public final class JooqEventRecorder implements EventRecorder {
    private final Database database;

    public JooqEventRecorder(Database database) {
        this.database = database;
    }

    @Override
    public FromEvent record(EventKind kind) {
        return database.write(context -> {
            int id = IdSource.next(context, FILES_EVENT.ID);
            RowBatch.of(FILES_EVENT)
                    .row()
                    .set(FILES_EVENT.ID, id)
                    .set(FILES_EVENT.KIND, kind.code())
                    .set(FILES_EVENT.RECORDED_AT, UtcText.of(UtcText.now()))
                    .insertInto(context);
            return new FromEvent(new EventId(id));
        });
    }
}
