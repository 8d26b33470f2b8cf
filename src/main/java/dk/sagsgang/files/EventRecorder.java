package dk.sagsgang.files;

import dk.sagsgang.files.internal.JooqEventRecorder;
import dk.sagsgang.storage.Database;

/**
 * Adds the events that rows of the record come from where they were not read from a file. An event is no more than its kind and its time; the
 * audit trail of the meeting workspace will say of each who did what. None is ever changed or deleted.
 */
public interface EventRecorder {

    /** Adds to the events kept in a database. */
    static EventRecorder in(Database database) {
        return new JooqEventRecorder(database);
    }

    /** Records that an event happens now; within the caller's {@link Database#write}. */
    FromEvent record(EventKind kind);
}
