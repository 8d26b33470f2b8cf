package dk.sagsgang.cli;

import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.Map;

/**
 * One installation, put together: the modules on one data folder. Made by plain constructors, so that short commands need
 * no framework; the server hands the same objects to Spring.
 */
public final class Installation implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;

    private Installation(DataFolder folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * Opens the installation of a data folder, making or migrating its database where needed.
     *
     * @param environment may name a PostgreSQL server in place of the embedded database
     */
    public static Installation open(DataFolder folder, Map<String, String> environment) {
        return new Installation(folder, Database.open(folder, environment));
    }

    public DataFolder folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
