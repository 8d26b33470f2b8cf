package dk.sagsgang.investment.benefits;

import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The benefit register on the embedded engine. */
class SqliteBenefitsTest extends BenefitsContract {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(DataFolder.prepare(folder));
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
