package dk.sagsgang.cli.command;

import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.vocabulary.RefusedVocabularyException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose words minutes are read with: Danish minutes in general, or a municipality's own besides. */
final class VocabularyOption {
    @Option(
            names = "--vocabulary",
            paramLabel = "FIL",
            description = "En YAML-fil med kommunens egne ord, føjet til de almindelige. Import finder selv "
                    + "vocabulary.yaml i datamappen.")
    private @Nullable Path file;

    MinutesParser parser() {
        return file == null ? new MinutesParser() : parser(file);
    }

    /** With the file that is named, else the one that is in a data folder, else the general words alone. */
    MinutesParser parser(DataFolder folder) {
        Path inFolder = folder.vocabulary();
        return file == null && Files.exists(inFolder) ? parser(inFolder) : parser();
    }

    private static MinutesParser parser(Path file) {
        try {
            return MinutesParser.withWordsOf(file);
        } catch (RefusedVocabularyException e) {
            throw new CommandFailure(e.danish(), e);
        } catch (UncheckedIOException e) {
            throw new CommandFailure(
                    file + " kan ikke læses. Angiv en fil med kommunens ord i UTF-8, der findes og må læses.", e);
        }
    }
}
