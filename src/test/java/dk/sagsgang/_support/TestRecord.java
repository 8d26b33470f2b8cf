package dk.sagsgang._support;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.ItemFace;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.minutes.Minutes;
import dk.sagsgang.meetings.minutes.MinutesListener;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.register.Register;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record of its own for a test: a real database and data folder, minutes imported through the real readers, and all that
 * can be asked of it.
 */
public final class TestRecord implements AutoCloseable {
    private static final Access OPERATOR = Access.ofOperator();
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

    /** What modules have opened on the record. */
    public Installation installation() {
        return installation;
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

    /** What is sealed, whether anyone may see it or not. */
    public static <T> T contents(Sealed<T> sealed) {
        return OPERATOR.open(sealed).orElseThrow().value();
    }

    /** All that is sealed, whether anyone may see it or not. */
    public static <T> List<T> contents(Collection<Sealed<T>> sealed) {
        return OPERATOR.openAll(sealed).value();
    }

    /** The lines that something was read from. */
    public static SourceLines lines(Origin origin) {
        return origin.findLines().orElseThrow(() -> new AssertionError("Was not read from a file"));
    }

    /** Something made by hand, as open to all. */
    public static <T> Open<T> opened(T value) {
        return Access.of(Viewer.PUBLIC, _ -> List.of())
                .open(Sealed.of(value, Seal.PUBLIC))
                .orElseThrow();
    }

    /** The items of minutes, closed ones too. */
    public static List<AgendaItem> items(Minutes minutes) {
        return contents(minutes.items().stream().map(AgendaEntry::item).toList());
    }

    /** What the meeting's own body did with an item, where it is recorded. */
    public static Optional<Decision> ownDecision(AgendaItem item) {
        return contents(item.decisions()).stream()
                .filter(Decision::atThisMeeting)
                .findFirst();
    }

    /** What may be known of an item of a meeting's current minutes. */
    public Sealed<ItemFace> face(String slug, String number) {
        return minutes(slug).items().stream()
                .map(AgendaEntry::face)
                .filter(face -> contents(face).number().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item " + number));
    }

    /** The text of an item as printed. */
    public PaperText text(AgendaItem item) {
        return contents(cases().getText(item.text()));
    }

    /** The meeting of an address. */
    public Meeting meeting(String slug) {
        return OPERATOR.open(meetings().find(slug))
                .orElseThrow(() -> new AssertionError("No meeting " + slug))
                .value();
    }

    /** The current minutes of a meeting. */
    public Minutes minutes(String slug) {
        return contents(meetings().getMinutes(meeting(slug).id()));
    }

    /** An item of a meeting's current minutes. */
    public AgendaItem item(String slug, String number) {
        return OPERATOR.open(meetings().findItem(meeting(slug).id(), number))
                .orElseThrow(() -> new AssertionError("No item " + number))
                .value();
    }

    public CaseFile caseFile(String slug) {
        return OPERATOR.open(cases().find(slug))
                .orElseThrow(() -> new AssertionError("No case " + slug))
                .value();
    }

    /** The papers of a case, newest first. */
    public List<Paper> papers(String slug) {
        return contents(cases().listPapers(caseFile(slug).id()));
    }

    /** The names of the stops of a paper, in order. */
    public List<String> path(Paper paper) {
        return contents(paper.consultations()).stream()
                .map(stop -> contents(register().getOrganization(stop.organization()))
                        .name())
                .toList();
    }

    @Override
    public void close() {
        installation.close();
        database.close();
    }
}
