package dk.sagsgang.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one folder in which an installation keeps everything that lasts: the database, the original files, the search index
 * (which can be rebuilt from the database) and a place for unfinished work.
 *
 * @param root the folder, absolute
 */
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The data folder at a path, with its sub-folders made where they are missing, for their owner alone. One that holds a
     * database and may only be read is taken as it is.
     *
     * @throws UncheckedIOException when it cannot be made or is not a folder
     */
    public static DataFolder prepare(Path root) {
        DataFolder folder = new DataFolder(root);
        if (folder.holdsDatabase() && !folder.isWritable()) {
            return folder;
        }
        try {
            for (Path part : new Path[] {folder.root, folder.originals(), folder.index(), folder.tmp()}) {
                // A file in the index's place is for the index to set aside.
                if (!Files.exists(part)) {
                    OwnerOnly.makeFolder(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Datamappen " + folder.root + " kan ikke oprettes", e);
        }
        return folder;
    }

    /** The SQLite file; beside it lie its log ({@code -wal}) and shared memory ({@code -shm}). */
    public Path databaseFile() {
        return root.resolve("sagsgang.db");
    }

    /** Original files, byte for byte, named by their checksum. */
    public Path originals() {
        return root.resolve("originals");
    }

    /** The search index. Losing it loses nothing but the time to rebuild it. */
    public Path index() {
        return root.resolve("index");
    }

    /** The municipality's own words for reading minutes, laid here by those who run the installation; may be missing. */
    public Path vocabulary() {
        return root.resolve("vocabulary.yaml");
    }

    /** Unfinished work; whatever lies here may be deleted when no process runs. */
    public Path tmp() {
        return root.resolve("tmp");
    }

    /** Whether this process may write here; false for a disk that may only be read. */
    public boolean isWritable() {
        return Files.isWritable(root) && (!holdsDatabase() || Files.isWritable(databaseFile()));
    }

    /** Whether a database has been made here before. */
    public boolean holdsDatabase() {
        return Files.isRegularFile(databaseFile());
    }
}
