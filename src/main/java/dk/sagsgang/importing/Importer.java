package dk.sagsgang.importing;

import dk.sagsgang.importing.internal.staging.StagedImporter;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.meetings.minutes.MinutesListener;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Brings minutes and agendas from files into the record. */
public interface Importer {

    /**
     * Imports into a database and a data folder.
     *
     * @param listeners notified after each commit
     */
    static Importer in(Database database, DataFolder folder, MinutesParser parser, List<MinutesListener> listeners) {
        return new StagedImporter(Stores.in(database, folder), parser, ReadingLimits.DEFAULT, listeners);
    }

    /**
     * Imports files, and the files in folders and zip archives. A document comes in whole or not at all; one that cannot be
     * read is reported and the next is taken. The same bytes a second time change nothing; other bytes of the same meeting
     * become its new version.
     *
     * @throws ImportStoppedException when the disk or the database fails; what was committed until then is kept
     * @return the result of each file, in the order in which they were found
     */
    ImportReport importAll(List<Path> paths, ImportProgress progress);

    /**
     * As {@link #importAll}, of some parts of folders.
     *
     * @param wanted which folders and files in them are looked at
     * @throws ImportStoppedException when the disk or the database fails; what was committed until then is kept
     */
    ImportReport importAll(List<Path> paths, Predicate<Path> wanted, ImportProgress progress);

    /**
     * As {@link #importAll}, but a file whose bytes are known is read again for what is closed in it, with the present vocabulary.
     * Only the file of a meeting's current version is, and only where it is otherwise read as it was.
     *
     * @throws ImportStoppedException when the disk or the database fails; what was committed until then is kept
     */
    ImportReport importAgain(List<Path> paths, ImportProgress progress);
}
