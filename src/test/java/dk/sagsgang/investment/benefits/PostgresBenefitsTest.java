package dk.sagsgang.investment.benefits;

import dk.sagsgang._support.PostgresServer;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The benefit register on PostgreSQL, where it is installed; each test has a database of its own. */
class PostgresBenefitsTest extends BenefitsContract {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable PostgresServer server;

    private Database database;

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
        database = Database.open(Objects.requireNonNull(server).create("benefits" + COUNT.incrementAndGet()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
