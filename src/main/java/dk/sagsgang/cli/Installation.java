package dk.sagsgang.cli;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.register.Register;
import dk.sagsgang.search.SearchIndex;
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

    /** Its cases, meetings, bodies and persons as documents for reading. */
    public Documents documents() {
        Register register = Register.in(database);
        Files files = Files.in(database, folder);
        return Documents.of(
                database,
                register,
                files,
                CaseFiles.in(database, register),
                Meetings.in(database, files),
                CaseTables.in(database),
                FindingLog.in(database));
    }

    /** Its search index as it was left; to be closed by the caller. */
    public SearchIndex openSearch() {
        Register register = Register.in(database);
        return SearchIndex.open(
                folder,
                database,
                register,
                CaseFiles.in(database, register),
                Meetings.in(database, Files.in(database, folder)));
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
