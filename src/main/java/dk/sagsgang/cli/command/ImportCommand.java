package dk.sagsgang.cli.command;

import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.ImportStoppedException;
import dk.sagsgang.importing.ImportedFile.Outcome;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.meetings.minutes.MinutesListener;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.storage.StorageFault;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Minutes and agendas into the record. */
@Command(
        name = "import",
        description = "Indlæser referater og dagsordener. Den samme fil to gange ændrer intet.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int FOUND_ERRORS = 1;

    @Parameters(
            paramLabel = "STI",
            arity = "0..*",
            description =
                    "Filer, mapper eller zip-arkiver med tekst, Markdown, HTML, PDF eller DOCX, eller med eksporter"
                            + " fra Acadre, eDoc, SBSYS, FICS, FirstAgenda, OS2web eller OParl.")
    private List<Path> paths = List.of();

    @Option(
            names = "--again",
            description = "Læs også kendte filer igen efter, hvad der er lukket, med den nuværende ordliste.")
    private boolean again;

    @Option(
            names = "--watch",
            paramLabel = "MAPPE",
            description =
                    "Bliv ved med at indlæse, hvad der kommer i mappen, få sekunder efter at det er skrevet færdigt."
                            + " Intet flyttes. Stop med Ctrl-C.")
    private @Nullable Path watched;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final VocabularyOption vocabulary = new VocabularyOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        if (paths.isEmpty() == (watched == null)) {
            throw new CommandFailure(
                    "Angiv filer eller mapper, der skal indlæses, eller en mappe, der skal holdes øje med (--watch MAPPE).");
        }
        Path folder = watched;
        if (folder != null) {
            return watch(folder);
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CommandFailure(path + " findes ikke. Intet er indlæst.");
            }
        }
        try (Installation installation = Installation.open(data.prepare(), System.getenv())) {
            return run(installation, vocabulary.parser(installation.folder()), paths, messages, again);
        }
    }

    private int watch(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(folder + " er ikke en mappe, der kan holdes øje med. Opret den, og prøv igen.");
        }
        try (Installation installation = Installation.open(data.prepare(), System.getenv())) {
            new FolderWatch(installation, vocabulary.parser(installation.folder()), folder, messages).run();
        }
        return ExitCode.OK;
    }

    /** Imports what is not known, updates the index and reports the result. */
    static int run(Installation installation, MinutesParser parser, List<Path> paths, Messages messages) {
        return run(installation, parser, paths, messages, false);
    }

    private static int run(
            Installation installation, MinutesParser parser, List<Path> paths, Messages messages, boolean again) {
        ImportReporting reporting = new ImportReporting(installation, messages);
        ImportReport report;
        try (reporting) {
            Importer importer = Importer.in(
                    installation.database(), installation.folder(), parser, installation.all(MinutesListener.class));
            report = again ? importer.importAgain(paths, reporting) : importer.importAll(paths, reporting);
        } catch (ImportStoppedException e) {
            throw new CommandFailure(ImportSummary.ofStop(e), e);
        }
        try {
            installation.get(SearchIndex.class).catchUp();
        } catch (UncheckedIOException e) {
            throw StorageFault.find(e, installation.folder())
                    .<RuntimeException>map(fault -> new CommandFailure(ImportSummary.ofUnsearched(fault), e))
                    .orElse(e);
        }
        ImportSummary.of(report, reporting.findings(), reporting.errors()).forEach(messages.out()::println);
        if (!report.files().isEmpty()
                && report.count(Outcome.SKIPPED) == report.files().size()) {
            return ExitCode.USAGE;
        }
        return reporting.errors() > 0 ? FOUND_ERRORS : ExitCode.OK;
    }
}
