package dk.sagsgang.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cli.Sagsgang;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.publishing.site.SiteSettings;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.storage.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The program as a municipality has it: commands on a data folder, and the site over the same folder while they run. */
final class RunningProgram implements AutoCloseable {
    private final Path root;
    private final Path data;
    private final Installation installation;
    private final SiteServer site;

    private RunningProgram(Path root, String today) {
        this.root = root;
        this.data = root.resolve("data");
        this.installation = Installation.open(new DataFolder(data), Map.of());
        installation.get(SearchIndex.class).follow();
        Clock clock = Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneId.of("Europe/Copenhagen"));
        this.site = SiteServer.start(installation, SiteSettings.DEFAULT, clock, 0);
    }

    static RunningProgram in(Path root, String today) {
        return new RunningProgram(root, today);
    }

    /** Lays a file into the inbox and imports the inbox; what the command says. */
    String publish(String fileName, String text) throws IOException {
        Path inbox = Files.createDirectories(root.resolve("inbox"));
        Files.writeString(inbox.resolve(fileName), text);
        String said = run("import", inbox.toString(), "--data", data());
        // What the site does by itself within a second.
        installation.get(SearchIndex.class).catchUp();
        return said;
    }

    /** Waits until the search knows all that is recorded; a site continues answering meanwhile. */
    RunningProgram indexed() {
        installation.get(SearchIndex.class).catchUp();
        return this;
    }

    /** The data folder, for commands. */
    String data() {
        return data.toString();
    }

    /** Runs a command that ends well, with or without findings; what it says. */
    String run(String... command) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said, true);
        assertThat(Sagsgang.run(to, to, command)).as(said::toString).isLessThan(2);
        return said.toString();
    }

    /** A page that is there. */
    Document page(String path) throws IOException {
        return Jsoup.connect("http://localhost:" + site.port() + path).get();
    }

    /** What an address answers with that is no page. */
    String data(String path) throws IOException {
        return Jsoup.connect("http://localhost:" + site.port() + path)
                .ignoreContentType(true)
                .execute()
                .body();
    }

    /** The status that an address answers with. */
    int status(String path) throws IOException {
        return Jsoup.connect("http://localhost:" + site.port() + path)
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .execute()
                .statusCode();
    }

    @Override
    public void close() {
        site.close();
        installation.close();
    }
}
