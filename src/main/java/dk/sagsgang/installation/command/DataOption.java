package dk.sagsgang.installation.command;

import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.FaultLog;
import dk.sagsgang.storage.StorageFault;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data folder a command works on: named, else SAGSGANG_DATA in the environment, else {@code data} beside the launcher. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "MAPPE",
            description =
                    "Datamappen. Ellers miljøvariablen SAGSGANG_DATA, ellers mappen data ved siden af ./sagsgang.")
    private @Nullable Path data;

    /** The folder, made where it is missing. */
    public DataFolder prepare() {
        FaultLog.keepIn(new DataFolder(path()));
        try {
            return DataFolder.prepare(path());
        } catch (UncheckedIOException e) {
            if (StorageFault.find(e, new DataFolder(path())).isPresent()) {
                throw e;
            }
            throw new CommandFailure(e.getMessage() + ": " + e.getCause() + ". Vælg en anden med --data MAPPE.", e);
        }
    }

    /** The folder, which must hold a database. */
    public DataFolder existing() {
        DataFolder folder = new DataFolder(path());
        FaultLog.keepIn(folder);
        if (!Files.isDirectory(folder.root()) || (!folder.holdsDatabase() && !isElsewhere())) {
            throw new CommandFailure("Der er ingen data i " + folder.root()
                    + ". Indlæs referater med ./sagsgang import STI, eller vælg en anden mappe med --data MAPPE.");
        }
        return folder;
    }

    private Path path() {
        if (data != null) {
            return data;
        }
        String named = System.getenv("SAGSGANG_DATA");
        return named != null ? Path.of(named) : Path.of(System.getProperty("sagsgang.home", "."), "data");
    }

    private static boolean isElsewhere() {
        return System.getenv("SAGSGANG_DATABASE_URL") != null;
    }
}
