package dk.sagsgang.files;

import dk.sagsgang.files.internal.JooqFileRecorder;
import dk.sagsgang.files.internal.Originals;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.List;

/** Keeps files. */
public interface FileRecorder {

    /** Keeps files in a database and a data folder. */
    static FileRecorder in(Database database, DataFolder folder) {
        return new JooqFileRecorder(database, new Originals(folder.originals(), folder.tmp()));
    }

    /**
     * Puts the original where it will stay, whole and forced to the disk before this returns. To be called before the
     * transaction that speaks of it commits; an original that nothing speaks of is harmless. Any thread may call it.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void keepOriginal(Checksum checksum, byte[] bytes);

    /** Keeps the lines of a file that is not kept yet; within the caller's transaction. */
    FileId record(NewFile file);

    /**
     * Closes these lines of a file and no others, and with any of them the original; within the caller's transaction.
     *
     * @return whether other lines were closed until now
     */
    boolean replaceClosed(FileId file, List<NewFile.Range> closed);

    /** Closes more lines of a file, and with them the original; within the caller's transaction. */
    void close(SourceLines lines);
}
