package dk.sagsgang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A data folder as one zip file: the embedded database as of one moment, every original file and the municipality's own
 * words. The search index is left out, since it is rebuilt.
 */
public final class DataArchive {
    private static final String DATABASE = "sagsgang.db";
    private static final String VOCABULARY = "vocabulary.yaml";
    private static final Pattern ORIGINAL = Pattern.compile("originals/(?:[0-9a-z]+/)*[0-9a-z]+");

    private DataArchive() {}

    /**
     * Writes an archive, also while other processes read and write the folder. Originals are kept before the database speaks of
     * them and never change, so copying the database first makes the two agree. What was written is read again and compared
     * with its checksums; the file appears only when it is whole, and only its owner may read it, since what is closed is in it.
     *
     * @throws DamagedDatabaseException when the database is damaged: a damaged one is not backed up
     * @throws IOException when something cannot be read or written
     */
    public static BackupResult write(DataFolder folder, Path archive) throws IOException {
        Path copy = Files.createTempDirectory(folder.tmp(), "backup-").resolve(DATABASE);
        Path unfinished = archive.resolveSibling(archive.getFileName() + ".unfinished");
        try {
            SqliteFile.copy(folder.databaseFile(), copy);
            refuseDamaged(folder, copy);
            OwnerOnly.makeFile(unfinished);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                add(zip, DATABASE, copy);
                if (Files.exists(folder.vocabulary())) {
                    add(zip, VOCABULARY, folder.vocabulary());
                }
                addOriginals(zip, folder.originals());
            }
            List<String> damaged = ArchiveCheck.damagedOriginals(unfinished);
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
            return new BackupResult(damaged);
        } finally {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.getParent());
        }
    }

    /**
     * Puts an archive in place of what a data folder holds. What it held before is kept in a folder beside it, never
     * deleted. Nothing is touched unless the archive is whole and sound.
     *
     * @throws DataInUseException when another process has the folder's database open
     * @throws BrokenArchiveException when the file is not a sound archive
     * @throws IOException when something cannot be read or written
     */
    public static Restored restore(Path archive, DataFolder folder) throws IOException {
        DataFolder fresh = DataFolder.prepare(Files.createTempDirectory(folder.tmp(), "restore-"));
        try {
            unpack(archive, fresh);
            SqliteFile.check(fresh.databaseFile(), archive);
            Path kept = setAside(folder);
            Files.move(fresh.databaseFile(), folder.databaseFile());
            Files.move(fresh.originals(), folder.originals());
            if (Files.exists(fresh.vocabulary())) {
                Files.move(fresh.vocabulary(), folder.vocabulary(), StandardCopyOption.REPLACE_EXISTING);
            }
            DataFolder.prepare(folder.root());
            return new Restored(folder, kept);
        } finally {
            deleteAll(fresh.root());
        }
    }

    private static void refuseDamaged(DataFolder folder, Path copy) {
        List<String> faults = SqliteFile.faults(copy);
        if (!faults.isEmpty()) {
            throw new DamagedDatabaseException(folder.databaseFile(), faults.getFirst());
        }
    }

    /**
     * What a backup found.
     *
     * @param damaged originals whose bytes are not those of their name; they are in the archive as they are
     */
    public record BackupResult(List<String> damaged) {
        public BackupResult {
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * What a restore did.
     *
     * @param folder what now holds the archive's data
     * @param before where the earlier data is, if there was any; else a folder that does not exist
     */
    public record Restored(DataFolder folder, Path before) {
        /** Whether the folder held data before, which is now in {@link #before()}. */
        public boolean replacedData() {
            return Files.isDirectory(before);
        }
    }

    private static void addOriginals(ZipOutputStream zip, Path originals) throws IOException {
        try (Stream<Path> files = Files.walk(originals)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = originals.relativize(file).toString().replace('\\', '/');
                add(zip, "originals/" + name, file);
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static void unpack(Path archive, DataFolder into) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                if (!isPart(entry.getName())) {
                    throw new BrokenArchiveException(archive, "den rummer " + entry.getName());
                }
                Path target = into.root().resolve(entry.getName());
                Files.createDirectories(target.getParent());
                OwnerOnly.makeFile(target);
                try (InputStream content = zip.getInputStream(entry);
                        OutputStream unpacked = Files.newOutputStream(target)) {
                    content.transferTo(unpacked);
                }
            }
        } catch (ZipException e) {
            throw new BrokenArchiveException(archive, "den er ingen hel zip-fil");
        }
        if (!into.holdsDatabase()) {
            throw new BrokenArchiveException(archive, "den rummer ingen database");
        }
    }

    private static boolean isPart(String name) {
        return name.equals(DATABASE)
                || name.equals(VOCABULARY)
                || ORIGINAL.matcher(name).matches();
    }

    private static Path setAside(DataFolder folder) throws IOException {
        Path aside = folder.root()
                .resolve("before-restore-" + UtcText.of(Instant.now()).replace(":", ""));
        if (folder.holdsDatabase()) {
            SqliteFile.closeForGood(folder.databaseFile());
            Files.createDirectories(aside);
            // The log of a damaged database was not gathered into it, and must not be mistaken for the restored one's.
            Path log = folder.root().resolve(DATABASE + "-wal");
            Path shared = folder.root().resolve(DATABASE + "-shm");
            for (Path part : List.of(folder.databaseFile(), log, shared, folder.originals(), folder.vocabulary())) {
                if (Files.exists(part)) {
                    Files.move(part, aside.resolve(part.getFileName()));
                }
            }
        } else {
            deleteAll(folder.originals());
        }
        deleteAll(folder.index());
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
