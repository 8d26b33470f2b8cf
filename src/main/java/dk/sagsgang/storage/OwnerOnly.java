package dk.sagsgang.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes folders and files that only the user who runs the program may read, since what is closed lies in them too. On a file system that
 * knows no such permissions they get those that the folder around them gives.
 */
public final class OwnerOnly {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private OwnerOnly() {}

    /**
     * Makes a folder where there is none, and those above it with their usual permissions. One that is there is left as it is.
     *
     * @throws IOException when it cannot be made or is not a folder
     */
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectories(folder, permissions(folder, FOLDER));
    }

    /**
     * Makes an empty file where there is none. One that is there is left as it is.
     *
     * @throws IOException when it cannot be made
     */
    public static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, ofFile(file));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file)) {
                throw e;
            }
        }
    }

    /** What a new file at a path is to be made with. */
    public static FileAttribute<?>[] ofFile(Path file) {
        return permissions(file, FILE);
    }

    private static FileAttribute<?>[] permissions(Path place, String permissions) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
