package dk.sagsgang.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation keeps can be read by its owner alone, since what is closed is among it. */
class OwnerOnlyTest {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    @TempDir
    Path around;

    @BeforeEach
    void needs_permissions() {
        assumeTrue(
                around.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this file system knows no permissions of files");
    }

    @Test
    void a_new_data_folder_and_all_in_it_are_its_owners_alone() throws IOException {
        DataFolder folder = new DataFolder(around.resolve("installation"));

        try (Database database = Database.open(folder)) {
            database.bumpRevision();

            assertThat(permissions(folder.root())).isEqualTo(FOLDER);
            for (Path part : List.of(folder.originals(), folder.index(), folder.tmp())) {
                assertThat(permissions(part)).as("%s", part).isEqualTo(FOLDER);
            }
            for (String file : List.of("sagsgang.db", "sagsgang.db-wal", "sagsgang.db-shm")) {
                assertThat(permissions(folder.root().resolve(file))).as(file).isEqualTo(FILE);
            }
        }
    }

    @Test
    void a_folder_that_somebody_else_has_made_keeps_its_permissions() throws IOException {
        Path root = Files.createDirectory(around.resolve("shared"));
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-x---"));

        DataFolder.prepare(root);

        assertThat(permissions(root)).isEqualTo("rwxr-x---");
    }

    @Test
    void a_backup_and_the_database_restored_from_it_are_their_owners_alone() throws IOException {
        DataFolder folder = new DataFolder(around.resolve("installation"));
        Database.open(folder).close();
        Path archive = around.resolve("backup.zip");

        DataArchive.write(folder, archive);
        DataArchive.Restored restored = DataArchive.restore(archive, DataFolder.prepare(around.resolve("elsewhere")));

        assertThat(permissions(archive)).isEqualTo(FILE);
        assertThat(permissions(restored.folder().root())).isEqualTo(FOLDER);
        assertThat(permissions(restored.folder().databaseFile())).isEqualTo(FILE);
    }

    private static String permissions(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
    }
}
