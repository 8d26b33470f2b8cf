package dk.sagsgang.importing;

import dk.sagsgang._support.PostgresServer;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The record on PostgreSQL, where it is installed; each test has a database of its own. */
class PostgresRecordTest extends RecordContract {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable PostgresServer server;

    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> programs = PostgresServer.findPrograms();
        Assumptions.assumeTrue(programs.isPresent(), "Skipped: PostgreSQL is not installed (Debian: postgresql)");
        server = PostgresServer.start(programs.orElseThrow());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        if (server == null) {
            throw new IllegalStateException("The server has not been started");
        }
        record = TestRecord.on(Database.open(server.create("record" + COUNT.incrementAndGet())), folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Override
    TestRecord record() {
        return record;
    }
}
