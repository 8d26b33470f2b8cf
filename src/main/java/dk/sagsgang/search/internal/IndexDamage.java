package dk.sagsgang.search.internal;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Distinguishes a damaged index from other failures, and sets one aside so that a new one is built from the record. */
final class IndexDamage {
    private IndexDamage() {}

    /** Whether a failure to open the index says that its files are not sound. */
    static boolean isDamage(Exception problem) {
        return switch (problem) {
            case CorruptIndexException _,
                    IndexFormatTooOldException _,
                    IndexFormatTooNewException _,
                    IndexNotFoundException _,
                    EOFException _,
                    NoSuchFileException _,
                    FileNotFoundException _,
                    FileAlreadyExistsException _,
                    NotDirectoryException _ -> true;
            case DataAccessException _, AlreadyClosedException _ -> false;
            // Bytes that are not what was written show in any way: a negative length, an unknown name, a day that is
            // none.
            case RuntimeException _ -> true;
            default -> false;
        };
    }

    /**
     * Reads every byte of the index and compares it with its checksums.
     *
     * @return what is wrong, or null where nothing is
     */
    static @Nullable String find(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            return find(directory);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The same for an index that is open. */
    static @Nullable String find(Directory directory) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return null;
        } catch (IOException | RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * Moves a damaged index aside, in place of one that was moved there before.
     *
     * @return where it is now
     * @throws IOException when another process is writing it, or nothing can be written here
     */
    static Path setAside(Path folder) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + "-damaged");
        if (Files.isDirectory(folder)) {
            try (Directory directory = FSDirectory.open(folder);
                    Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                deleteAll(aside);
            }
        } else {
            deleteAll(aside);
        }
        Files.move(folder, aside);
        Files.createDirectories(folder);
        return aside;
    }

    private static void deleteAll(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
