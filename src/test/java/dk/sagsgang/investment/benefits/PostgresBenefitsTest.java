package dk.sagsgang.investment.benefits;

import dk.sagsgang._support.PostgresDatabases;
import dk.sagsgang.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The benefit register on PostgreSQL, where it is installed; each test has a database of its own. */
class PostgresBenefitsTest extends BenefitsContract {
    @RegisterExtension
    static final PostgresDatabases POSTGRES = new PostgresDatabases();

    private Database database;

    @BeforeEach
    void open() {
        database = POSTGRES.open();
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
