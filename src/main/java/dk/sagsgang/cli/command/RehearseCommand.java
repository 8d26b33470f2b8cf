package dk.sagsgang.cli.command;

import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.ParsedMinutesJson;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.search.SearchQuery;
import dk.sagsgang.storage.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Does a little of everything, once: the build runs it so that the JDK can record what the program loads when it starts
 * (see the launcher). It checks nothing and shows nothing.
 */
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of("/", "/soeg?q=skole", "/findes-ikke");
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z]+(?:/[A-Za-z0-9./_-]+)?)\"");
    private static final int MOST_DOCUMENTS = 12;
    private static final int MOST_PAGES = 120;

    @Parameters
    private @Nullable Path scratch;

    @Mixin
    private final ListenOptions listen = new ListenOptions();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(scratch);
        List<Path> documents = DemoMunicipality.load()
                .writeMinutesTo(folder.resolve("minutes"))
                .documents();
        List<Path> some = documents.subList(0, Math.min(MOST_DOCUMENTS, documents.size()));
        DocumentReaders readers = new DocumentReaders();
        MinutesParser parser = new MinutesParser();
        for (Path document : some) {
            ReadDocument read = ReadDocument.of(document, readers, parser);
            messages.out().println(new ParsedMinutesJson().write(read.minutes(), read.document()));
        }
        try (Installation installation = Installation.open(new DataFolder(folder.resolve("data")), Map.of())) {
            ImportCommand.run(installation, parser, some, messages);
            messages.out()
                    .println(installation
                            .get(SearchIndex.class)
                            .find(SearchQuery.of("skole"))
                            .value());
            visit(installation);
        }
        return ExitCode.OK;
    }

    /** Some pages of each kind, by following the links of the first ones. */
    private void visit(Installation installation) throws IOException, InterruptedException {
        try (SiteServer server = listen.start(installation, List.of());
                HttpClient client = HttpClient.newHttpClient()) {
            LinkedHashSet<String> waiting = new LinkedHashSet<>(PAGES);
            Set<String> visited = new HashSet<>();
            while (!waiting.isEmpty() && visited.size() < MOST_PAGES) {
                String page = waiting.removeFirst();
                if (visited.add(page)) {
                    URI address = URI.create("http://127.0.0.1:" + server.port() + page);
                    HttpResponse<String> answer =
                            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
                    LINK.matcher(answer.body())
                            .results()
                            .map(link -> link.group(1))
                            .forEach(waiting::add);
                }
            }
        }
    }
}
