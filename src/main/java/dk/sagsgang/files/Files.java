package dk.sagsgang.files;

import dk.sagsgang.files.internal.JooqFiles;
import dk.sagsgang.files.internal.Originals;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The files that everything was read from: the originals, byte for byte, and their lines. */
public interface Files {

    /** The files kept in a database and a data folder. */
    static Files in(Database database, DataFolder folder) {
        return new JooqFiles(database, new Originals(folder.originals(), folder.tmp()));
    }

    /** @throws NoSuchElementException when there is none */
    StoredFile get(FileId id);

    Optional<StoredFile> find(Checksum checksum);

    /** Every line of a file, closed ones included. */
    List<FileLine> listLines(FileId id);

    /** The lines of a range, closed ones included; fewer when the file ends before it. */
    List<FileLine> listLines(SourceLines range);

    /**
     * The original, for download.
     *
     * @throws NoSuchElementException when there is no such file
     * @throws java.io.UncheckedIOException when the original is missing or cannot be read
     */
    byte[] getOriginal(FileId id);
}
