package dk.sagsgang.storage;

import dk.sagsgang._support.PostgresDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tables of PostgreSQL, where it is installed. */
class PostgresSchemaTest extends SchemaContract {
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
