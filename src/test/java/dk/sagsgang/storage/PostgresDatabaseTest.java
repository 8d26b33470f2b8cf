package dk.sagsgang.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.sagsgang._support.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** PostgreSQL, where its server programs are installed. */
class PostgresDatabaseTest extends DatabaseContract {
    private static @Nullable PostgresServer server;
    private static int databases;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        Optional<Path> programs = PostgresServer.findPrograms();
        assumeTrue(programs.isPresent(), "PostgreSQL's server programs are not installed (apt install postgresql)");
        server = PostgresServer.start(programs.orElseThrow());
    }

    @AfterAll
    static void stopServer() throws IOException, InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        database = Database.open(java.util.Objects.requireNonNull(server).create("contract" + ++databases));
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
