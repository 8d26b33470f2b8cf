package dk.sagsgang.publishing.site;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.installation.Installation;
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
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A whole site over files that have been imported as any others are. */
public final class ImportedSite implements AutoCloseable {
    private final Installation installation;
    private final SiteServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public ImportedSite(Path data) {
        installation = Installation.open(new DataFolder(data), Map.of());
        server = SiteServer.start(installation, SiteSettings.DEFAULT, new Hurried(), 0);
    }

    public ImportReport importAll(Path... paths) {
        SearchIndex search = installation.get(SearchIndex.class);
        var report = Importer.in(database(), installation.folder(), new MinutesParser(), List.of(search))
                .importAll(List.of(paths), ImportProgress.NONE);
        search.catchUp();
        return report;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    /** What modules have opened on its record. */
    public Installation installation() {
        return installation;
    }

    public Database database() {
        return installation.database();
    }

    public SiteServer server() {
        return server;
    }

    public Register register() {
        return installation.get(Register.class);
    }

    public FindingLog findings() {
        return installation.get(FindingLog.class);
    }

    public CaseFiles cases() {
        return installation.get(CaseFiles.class);
    }

    @Override
    public void close() {
        client.close();
        server.close();
        installation.close();
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
