package dk.sagsgang.files;

import dk.sagsgang.access.Closings;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.files.internal.JooqClosings;
import dk.sagsgang.files.internal.JooqFiles;
import dk.sagsgang.files.internal.Originals;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The files that everything was read from: the originals, byte for byte, and their lines. Reading only. */
public interface Files {

    /** How many files there are. */
    int count();

    /** Originals that are gone or are no longer the bytes that were kept. Reads every original. */
    List<Checksum> listDamagedOriginals();

    /** The files kept in a database and a data folder. */
    static Files in(Database database, DataFolder folder) {
        return new JooqFiles(database, new Originals(folder.originals(), folder.tmp()));
    }

    /** Which of their lines are closed. */
    static Closings closings(Database database) {
        return new JooqClosings(database);
    }

    /** @throws NoSuchElementException when there is none */
    Sealed<FileFace> getFace(FileId id);

    /**
     * The file by its name; closed as soon as one of its lines is.
     *
     * @throws NoSuchElementException when there is none
     */
    Sealed<StoredFile> get(FileId id);

    /** The file with exactly these bytes, where it has been imported. */
    Optional<Sealed<StoredFile>> find(Checksum checksum);

    /** Every line of a file, the first first. */
    List<Sealed<FileLine>> listLines(FileId id);

    /** The lines of a range, the first first; fewer when the file ends before it. */
    List<Sealed<FileLine>> listLines(SourceLines range);

    /**
     * Bytes that were kept for something in the record, such as an attachment; closed when that is.
     *
     * @param of what they were kept for
     */
    Sealed<KeptContent> getContent(Checksum checksum, Sealed<?> of);

    /**
     * The original, for download; closed as soon as one line of it is.
     *
     * @throws NoSuchElementException when there is no such file
     */
    Sealed<Original> getOriginal(FileId id);
}
