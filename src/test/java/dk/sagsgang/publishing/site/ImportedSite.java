package dk.sagsgang.publishing.site;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.CaseCalculations;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.investment.benefits.Benefits;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.publishing.Investments;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.register.Register;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A whole site over files that have been imported as any others are. */
final class ImportedSite implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final Register register;
    private final CaseFiles cases;
    private final Benefits benefits;
    private final SearchIndex search;
    private final SiteServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    ImportedSite(Path data) {
        folder = DataFolder.prepare(data);
        database = Database.open(folder);
        register = Register.in(database);
        Files files = Files.in(database, folder);
        cases = CaseFiles.in(database, register);
        Meetings meetings = Meetings.in(database, files);
        search = SearchIndex.open(folder, database, register, cases, meetings);
        benefits = Benefits.in(database);
        Documents documents = Documents.of(
                database, register, files, cases, meetings, CaseTables.in(database), FindingLog.in(database), benefits);
        CaseCalculations calculations =
                CaseCalculations.of(database, cases, KeptCalculations.in(database), KnowledgeVersions.in(database));
        server = SiteServer.start(
                database, documents, search, Investments.toRead(calculations), SiteSettings.DEFAULT, new Hurried(), 0);
    }

    ImportReport importAll(Path... paths) {
        var report = Importer.in(database, folder, new MinutesParser(), List.of(search))
                .importAll(List.of(paths), ImportProgress.NONE);
        search.catchUp();
        return report;
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
    }

    String address() {
        return "http://localhost:" + server.port();
    }

    Database database() {
        return database;
    }

    SiteServer server() {
        return server;
    }

    Register register() {
        return register;
    }

    FindingLog findings() {
        return FindingLog.in(database);
    }

    CaseFiles cases() {
        return cases;
    }

    Benefits benefits() {
        return benefits;
    }

    @Override
    public void close() {
        client.close();
        server.close();
        search.close();
        database.close();
    }

    /** A second goes by whenever it is looked at, so that a test may read as fast as it can and is never told to wait. */
    private static final class Hurried extends Clock {
        private final AtomicLong seconds = new AtomicLong(Instant.now().getEpochSecond());

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
