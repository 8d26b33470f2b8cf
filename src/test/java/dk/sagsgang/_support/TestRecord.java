package dk.sagsgang._support;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Meeting;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.Minutes;
import dk.sagsgang.meetings.MinutesListener;
import dk.sagsgang.register.Register;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A record of its own for a test: a real database and data folder, minutes imported through the real readers, and all that
 * can be asked of it.
 */
public final class TestRecord implements AutoCloseable {
    private static final MinutesParser PARSER = new MinutesParser();

    private final Path inbox;
    private final Database database;
    private final Installation installation;
    private final Importer importer;

    private TestRecord(Path root, Database database, List<MinutesListener> listeners) {
        this.inbox = root.resolve("inbox");
        this.database = database;
        DataFolder folder = DataFolder.prepare(root.resolve("data"));
        this.installation = Installation.on(folder, database, Map.of());
        this.importer = Importer.in(database, folder, PARSER, listeners);
    }

    /** In a temporary folder, on the embedded database. */
    public static TestRecord in(Path root, MinutesListener... listeners) {
        Database database = Database.open(DataFolder.prepare(root.resolve("data")));
        return new TestRecord(root, database, Arrays.asList(listeners));
    }

    /** In a temporary folder, on a database that is already open and is closed with it. */
    public static TestRecord on(Database database, Path root) {
        return new TestRecord(root, database, List.of());
    }

    public ImportReport importMinutes(MinutesBuilder... documents) {
        try {
            java.nio.file.Files.createDirectories(inbox);
            Path folderOfThis = java.nio.file.Files.createTempDirectory(inbox, "import");
            for (int at = 0; at < documents.length; at++) {
                java.nio.file.Files.writeString(folderOfThis.resolve("%05d.txt".formatted(at)), documents[at].text());
            }
            return importAll(folderOfThis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportReport importAll(Path... paths) {
        return importer.importAll(List.of(paths), ImportProgress.NONE);
    }

    public Database database() {
        return database;
    }

    /** A service that some module opens on the record. */
    public <T> T get(Class<T> service) {
        return installation.get(service);
    }

    public Register register() {
        return get(Register.class);
    }

    public Files files() {
        return get(Files.class);
    }

    public CaseFiles cases() {
        return get(CaseFiles.class);
    }

    public Meetings meetings() {
        return get(Meetings.class);
    }

    public FindingLog findings() {
        return get(FindingLog.class);
    }

    public CaseTables tables() {
        return get(CaseTables.class);
    }

    /** The record as readers are shown it. */
    public Documents documents() {
        return get(Documents.class);
    }

    /** The meeting of an address. */
    public Meeting meeting(String slug) {
        return meetings().find(slug).orElseThrow(() -> new AssertionError("No meeting " + slug));
    }

    /** The current minutes of a meeting. */
    public Minutes minutes(String slug) {
        return meetings().getMinutes(meeting(slug).id());
    }

    /** An item of a meeting's current minutes. */
    public AgendaItem item(String slug, String number) {
        return meetings()
                .findItem(meeting(slug).id(), number)
                .orElseThrow(() -> new AssertionError("No item " + number));
    }

    public CaseFile caseFile(String slug) {
        return cases().find(slug).orElseThrow(() -> new AssertionError("No case " + slug));
    }

    /** The papers of a case, newest first. */
    public List<Paper> papers(String slug) {
        return cases().listPapers(caseFile(slug).id());
    }

    /** The names of the stops of a paper, in order. */
    public List<String> path(Paper paper) {
        return paper.consultations().stream()
                .map(stop -> register().getOrganization(stop.organization()).name())
                .toList();
    }

    @Override
    public void close() {
        installation.close();
        database.close();
    }
}
