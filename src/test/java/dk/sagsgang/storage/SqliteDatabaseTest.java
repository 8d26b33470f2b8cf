package dk.sagsgang.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded engine. */
class SqliteDatabaseTest extends DatabaseContract {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(new DataFolder(folder));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }

    @Test
    void the_data_folder_has_its_parts() {
        assertThat(folder).isDirectoryContaining("glob:**/sagsgang.db");
        assertThat(folder.resolve("originals")).isDirectory();
        assertThat(folder.resolve("index")).isDirectory();
        assertThat(folder.resolve("tmp")).isDirectory();
    }

    @Test
    void another_process_sees_what_was_committed() {
        database.bumpRevision();

        try (Database other = Database.open(new DataFolder(folder))) {
            assertThat(other.revision()).isEqualTo(database.revision());
            other.bumpRevision();
        }
        assertThat(database.revision().number()).isEqualTo(2);
    }

    @Test
    void commits_are_synchronised_to_the_disk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    private String pragma(String name) {
        return database.<String>write(
                context -> context.fetchSingle(DSL.sql("pragma " + name)).get(0, String.class));
    }
}
