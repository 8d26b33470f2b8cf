package dk.sagsgang._support;

import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.PostgresSettings;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fresh PostgreSQL databases for the tests of a class. One server serves all classes and is stopped when the last has run; where
 * PostgreSQL is not installed, the tests are skipped and say so.
 */
public final class PostgresDatabases implements BeforeAllCallback {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private @Nullable PostgresServer server;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> programs = PostgresServer.findPrograms();
        Assumptions.assumeTrue(programs.isPresent(), "Skipped: PostgreSQL is not installed (Debian: postgresql)");
        server = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        PostgresServer.class,
                        type -> PostgresServer.start(programs.orElseThrow()),
                        PostgresServer.class);
    }

    /** An empty database, to be closed by the test. */
    public Database open() {
        return Database.open(create());
    }

    /** A database that has not even tables. */
    public PostgresSettings create() {
        return Objects.requireNonNull(server).create("test" + COUNT.incrementAndGet());
    }
}
