package dk.sagsgang.importing;

import dk.sagsgang._support.TestRecord;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Withdrawals and supplements on the embedded engine. */
class SqliteStandingTest extends StandingContract {
    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void open() {
        record = TestRecord.in(folder);
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
