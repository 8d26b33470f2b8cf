package dk.sagsgang.cli.command;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.storage.BrokenArchiveException;
import dk.sagsgang.storage.DataArchive;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.DataInUseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Restores a data folder from one file. */
@Command(
        name = "restore",
        description = "Lægger en sikkerhedskopi i datamappen. Det, der lå der, gemmes ved siden af.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FIL", description = "Zip-filen fra ./sagsgang backup.")
    private @Nullable Path file;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        BackupCommand.refusePostgres();
        Path archive = Objects.requireNonNull(file);
        if (!Files.isRegularFile(archive)) {
            throw new CommandFailure(archive + " findes ikke eller er ikke en fil.");
        }
        DataFolder folder = data.prepare();
        restore(archive, folder);
        try (Installation installation = Installation.open(folder, System.getenv())) {
            installation.get(SearchIndex.class).catchUp();
        }
        messages.say("Datamappen " + folder.root() + " svarer nu til " + archive + ".");
        return ExitCode.OK;
    }

    private void restore(Path archive, DataFolder folder) {
        try {
            DataArchive.Restored restored = DataArchive.restore(archive, folder);
            if (restored.replacedData()) {
                messages.say("Det, der lå i datamappen, er gemt i " + restored.before() + ".");
            }
        } catch (BrokenArchiveException | DataInUseException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandFailure(archive + " kunne ikke lægges i " + folder.root() + ": " + e.getMessage(), e);
        }
    }
}
