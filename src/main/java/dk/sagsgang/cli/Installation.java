package dk.sagsgang.cli;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.CaseCalculations;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.investment.benefits.Benefits;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.register.Register;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.Map;

/**
 * One installation, put together: the modules on one data folder. Made by plain constructors, so that short commands need
 * no framework; the server hands the same objects to Spring.
 *
 * @param folder where it keeps what lasts
 * @param database its record
 * @param search its index, as it was left: whoever needs it up to date asks it to catch up
 */
public record Installation(
        DataFolder folder,
        Database database,
        Register register,
        Files files,
        CaseFiles caseFiles,
        Meetings meetings,
        CaseTables tables,
        FindingLog findings,
        Benefits benefits,
        SearchIndex search)
        implements AutoCloseable {

    /**
     * Opens the installation of a data folder, making or migrating its database where needed.
     *
     * @param environment may name a PostgreSQL server in place of the embedded database
     */
    public static Installation open(DataFolder folder, Map<String, String> environment) {
        DataFolder prepared = DataFolder.prepare(folder.root());
        Database database = Database.open(prepared, environment);
        Register register = Register.in(database);
        Files files = Files.in(database, prepared);
        CaseFiles caseFiles = CaseFiles.in(database, register);
        Meetings meetings = Meetings.in(database, files);
        return new Installation(
                prepared,
                database,
                register,
                files,
                caseFiles,
                meetings,
                CaseTables.in(database),
                FindingLog.in(database),
                Benefits.in(database),
                SearchIndex.open(prepared, database, register, caseFiles, meetings));
    }

    /** Its cases, meetings, bodies and persons as documents for reading. */
    public Documents documents() {
        return Documents.of(database, register, files, caseFiles, meetings, tables, findings, benefits);
    }

    /** Calculations kept with its cases. */
    public KeptCalculations calculations() {
        return KeptCalculations.in(database);
    }

    /** The versions of knowledge bases that its calculations may rest on. */
    public KnowledgeVersions knowledge() {
        return KnowledgeVersions.in(database);
    }

    /** The same calculations for reading, those of closed cases left out. */
    public CaseCalculations caseCalculations() {
        return CaseCalculations.of(database, caseFiles, calculations(), knowledge());
    }

    /** Brings files into the record, and into the index in the same run. */
    public Importer importer(MinutesParser parser) {
        return Importer.in(database, folder, parser, List.of(search));
    }

    @Override
    public void close() {
        search.close();
        database.close();
    }
}
