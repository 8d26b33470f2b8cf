package dk.sagsgang.storage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The log of unexpected faults: each trace under a number that the message to the user names, so that no user is
 * shown a trace and support can find it. It is in the data folder of the command, or in the folder for temporary
 * files where there is none or it cannot be written. Safe for use by many threads.
 */
public final class FaultLog {
    private static final String FILE = "faults.log";

    /** Beyond this size the log is kept as the older one and a new one is begun. */
    private static final long LARGEST_BYTES = 5_000_000;

    private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final AtomicReference<@Nullable DataFolder> FOLDER = new AtomicReference<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private FaultLog() {}

    /**
     * A fault as it was written down.
     *
     * @param number what it is called in messages
     * @param file where its trace is; empty when none could be written
     */
    public record Entry(String number, Optional<Path> file) {
        /** Where to look, in Danish. */
        public String danish() {
            return "fejl nr. " + number + file.map(at -> " i " + at).orElse(" (loggen kan ikke skrives)");
        }

        /** Where to look, in English. */
        public String english() {
            return "fault " + number + file.map(at -> " in " + at).orElse(" (the log cannot be written)");
        }
    }

    /** Has faults written into a data folder from now on. */
    public static void keepIn(DataFolder folder) {
        FOLDER.set(folder);
    }

    /** Has faults written into the folder for temporary files, until a command knows its data folder. */
    public static void keepInTemporaryFolder() {
        FOLDER.set(null);
    }

    /** The data folder that faults are written into, if a command has named one. */
    public static Optional<DataFolder> folder() {
        return Optional.ofNullable(FOLDER.get());
    }

    /**
     * Writes down a fault.
     *
     * @param what what was being done
     */
    public static synchronized Entry record(String what, Throwable fault) {
        String number = NUMBER.format(LocalDateTime.now(ZoneId.systemDefault())) + "-" + COUNT.incrementAndGet();
        StringWriter trace = new StringWriter();
        PrintWriter lines = new PrintWriter(trace);
        lines.println("== " + number + " " + what);
        fault.printStackTrace(lines);
        lines.println();
        lines.flush();
        for (Path file : places()) {
            if (write(file, trace.toString())) {
                return new Entry(number, Optional.of(file));
            }
        }
        return new Entry(number, Optional.empty());
    }

    private static List<Path> places() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."), "sagsgang-" + FILE);
        return folder().map(DataFolder::root)
                .filter(Files::isDirectory)
                .map(folder -> List.of(folder.resolve(FILE), temporary))
                .orElse(List.of(temporary));
    }

    private static boolean write(Path file, String text) {
        try {
            if (Files.isSymbolicLink(file)) {
                return false;
            }
            if (Files.exists(file) && Files.size(file) > LARGEST_BYTES) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
