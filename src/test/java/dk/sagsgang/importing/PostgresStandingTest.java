package dk.sagsgang.importing;

import dk.sagsgang._support.PostgresDatabases;
import dk.sagsgang._support.TestRecord;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Withdrawals and supplements on PostgreSQL, where it is installed; each test has a database of its own. */
class PostgresStandingTest extends StandingContract {
    @RegisterExtension
    static final PostgresDatabases POSTGRES = new PostgresDatabases();

    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void open() {
        record = TestRecord.on(POSTGRES.open(), folder);
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
