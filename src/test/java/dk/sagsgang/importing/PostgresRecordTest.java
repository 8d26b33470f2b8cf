package dk.sagsgang.importing;

import dk.sagsgang._support.PostgresCluster;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The record on PostgreSQL, where it is installed; each test begins with an empty schema. */
class PostgresRecordTest extends RecordContract {
    private static @Nullable PostgresCluster cluster;

    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeAll
    static void start() {
        cluster = PostgresCluster.start();
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void open() {
        record = TestRecord.on(Database.open(cluster.settings()), folder);
    }

    @AfterEach
    void close() {
        record.database().change(context -> {
            context.execute("drop schema public cascade");
            context.execute("create schema public");
        });
        record.close();
    }

    @Override
    TestRecord record() {
        return record;
    }
}
