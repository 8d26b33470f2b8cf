package dk.sagsgang.cli.command;

import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.storage.DataArchive;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.PostgresSettings;
import dk.sagsgang.storage.StorageFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The whole data folder as one file. */
@Command(
        name = "backup",
        description = "Gemmer hele datamappen i én fil, også mens webstedet kører.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    private static final int DAMAGED = 1;

    @Parameters(paramLabel = "FIL", description = "Zip-filen, der skal skrives. En ældre fil af samme navn erstattes.")
    private @Nullable Path file;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        refusePostgres();
        Path archive = Objects.requireNonNull(file).toAbsolutePath();
        DataFolder folder = data.existing();
        if (!Files.isDirectory(Objects.requireNonNull(archive.getParent()))) {
            throw new CommandFailure("Mappen " + archive.getParent() + " findes ikke. Intet er gemt.");
        }
        try {
            DataArchive.BackupResult written = DataArchive.write(folder, archive);
            messages.say("Gemt i " + archive + " (" + Files.size(archive) / 1024 + " KiB), læst igen og kontrolleret.");
            if (!written.damaged().isEmpty()) {
                messages.say(ofDamaged(written.damaged().size()));
                return DAMAGED;
            }
        } catch (IOException e) {
            if (StorageFault.find(e, folder)
                    .filter(fault -> fault.kind() == StorageFault.Kind.DAMAGED)
                    .isPresent()) {
                throw new UncheckedIOException(e);
            }
            throw new CommandFailure("Sikkerhedskopien kunne ikke skrives til " + archive + ": " + e.getMessage(), e);
        }
        return ExitCode.OK;
    }

    private static String ofDamaged(int count) {
        return count
                + (count == 1
                        ? " original svarer ikke til sit kontroltal og er gemt, som den er; ./sagsgang verify viser hvilken."
                                + " (One original does not match its checksum.)"
                        : " originaler svarer ikke til deres kontroltal og er gemt, som de er; ./sagsgang verify viser hvilke."
                                + " (Some originals do not match their checksums.)");
    }

    static void refusePostgres() {
        if (PostgresSettings.findIn(System.getenv()).isPresent()) {
            throw new CommandFailure(
                    "Databasen er PostgreSQL: brug pg_dump og pg_restore, og kopiér mappen originals/.");
        }
    }
}
