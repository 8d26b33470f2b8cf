package dk.sagsgang.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.sqlite.SQLiteException;

/**
 * What is wrong with the place where data are kept, as opposed to with the program or with a file that is read: something that
 * the operator of the installation can do something about.
 *
 * @param kind what is wrong
 * @param place the file or folder that it is wrong with
 * @param detail what the system or the database says, for the person who is asked for help
 */
public record StorageFault(Kind kind, Path place, String detail) {
    /** With less than this there is no room for the next page of a database. */
    private static final long FULL_BELOW_BYTES = 256 * 1024L;

    /** The kinds that ask for different things to be done. */
    public enum Kind {
        /** No room is left, or the quota is used up. */
        DISK_FULL,
        /** The folder may be read and not written. */
        READ_ONLY,
        /** Another program holds the database. */
        LOCKED,
        /** The database is not a sound database. */
        DAMAGED,
        /** The disk does not answer, such as a network disk that was lost. */
        UNREACHABLE
    }

    /**
     * The fault of storage that a failure comes from, if it comes from one.
     *
     * @param problem what was thrown, with its causes
     * @param folder the data folder that was worked on
     */
    public static Optional<StorageFault> find(Throwable problem, DataFolder folder) {
        int depth = 0;
        for (Throwable cause = problem; cause != null && depth < 30; cause = cause.getCause()) {
            Optional<Kind> kind = kindOf(cause, folder);
            if (kind.isPresent()) {
                boolean ofDatabase = cause instanceof SQLException || cause instanceof DamagedDatabaseException;
                Path place = ofDatabase && kind.get() != Kind.DISK_FULL ? folder.databaseFile() : folder.root();
                return Optional.of(new StorageFault(kind.get(), place, String.valueOf(cause.getMessage())));
            }
            depth++;
        }
        return Optional.empty();
    }

    private static Optional<Kind> kindOf(Throwable cause, DataFolder folder) {
        return switch (cause) {
            case DamagedDatabaseException _ -> Optional.of(Kind.DAMAGED);
            case SQLiteException sqlite -> ofCode(sqlite, folder);
            case ReadOnlyFileSystemException _ -> Optional.of(Kind.READ_ONLY);
            case UncheckedIOException _ -> Optional.empty();
            case IOException io -> ofFile(io, folder);
            default -> Optional.empty();
        };
    }

    /** By the primary code, which every extended one carries in its last byte. */
    private static Optional<Kind> ofCode(SQLiteException problem, DataFolder folder) {
        return switch (problem.getResultCode().code & 0xff) {
            case 13 -> Optional.of(Kind.DISK_FULL);
            case 8, 3 -> Optional.of(isFull(folder) ? Kind.DISK_FULL : Kind.READ_ONLY);
            case 5, 6 -> Optional.of(Kind.LOCKED);
            case 11, 26 -> Optional.of(Kind.DAMAGED);
            case 10 -> Optional.of(isFull(folder) ? Kind.DISK_FULL : Kind.UNREACHABLE);
            case 14 ->
                Optional.of(isFull(folder) ? Kind.DISK_FULL : folder.isWritable() ? Kind.UNREACHABLE : Kind.READ_ONLY);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> ofFile(IOException problem, DataFolder folder) {
        String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("quota exceeded") || isFull(folder)) {
            return Optional.of(Kind.DISK_FULL);
        }
        if (problem instanceof AccessDeniedException || message.contains("read-only file system")) {
            return Optional.of(Kind.READ_ONLY);
        }
        boolean lost = message.contains("input/output error")
                || message.contains("stale file handle")
                || message.contains("transport endpoint")
                || message.contains("host is down");
        return lost ? Optional.of(Kind.UNREACHABLE) : Optional.empty();
    }

    private static boolean isFull(DataFolder folder) {
        try {
            return Files.isDirectory(folder.root())
                    && folder.isWritable()
                    && Files.getFileStore(folder.root()).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
