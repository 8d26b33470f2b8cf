package dk.sagsgang.cli.command;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.search.Hit;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The same search as the site's. */
@Command(name = "search", description = "Søger i datamappens offentlige punkter.", mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ORD",
            arity = "1..*",
            description = "Det, der søges efter. \"Ord i anførselstegn\" skal stå sammen; -ord udelukker.")
    private List<String> words = List.of();

    @Option(
            names = "--page",
            paramLabel = "SIDE",
            defaultValue = "1",
            description = "Hvilken side af svaret; der er 20 på hver.")
    private int page = 1;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        if (page < 1) {
            throw new CommandFailure("--page tæller fra 1.");
        }
        SearchQuery query = SearchQuery.of(
                        words.stream().map(SearchCommand::quoted).collect(Collectors.joining(" ")))
                .onPage(page, SearchQuery.DEFAULT_PAGE_SIZE);
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            if (!installation.get(SearchIndex.class).catchUp()) {
                messages.say("Indekset er ved at blive opdateret; de nyeste møder er måske ikke med.");
            }
            print(installation.get(SearchIndex.class).find(query).value());
        }
        return ExitCode.OK;
    }

    /** The shell has taken the quotation marks off a phrase. */
    private static String quoted(String word) {
        return word.contains(" ") && !word.contains("\"") ? "\"" + word + "\"" : word;
    }

    private void print(SearchPage found) {
        PrintWriter out = messages.out();
        for (Hit hit : found.hits()) {
            out.println(hit.title().text()
                    + hit.reference().map(number -> " [" + number + "]").orElse(""));
            out.println("    " + hit.committeeName()
                    + hit.date().map(day -> ", " + day).orElse("") + ", punkt " + hit.item() + outcomes(hit));
            if (!hit.snippet().text().isEmpty()) {
                out.println("    " + hit.snippet().text());
            }
        }
        messages.say(
                found.total() == 0
                        ? "Ingen fund. Prøv færre eller andre ord."
                        : found.total() + " i alt; side " + found.query().page() + " af " + found.pages() + ".");
    }

    private static String outcomes(Hit hit) {
        String words = hit.outcomes().stream().map(Outcome::danish).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : ": " + words;
    }
}
