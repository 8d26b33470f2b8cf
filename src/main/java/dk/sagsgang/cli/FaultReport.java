package dk.sagsgang.cli;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.VisibleText;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.FaultLog;
import dk.sagsgang.storage.OutdatedSchemaException;
import dk.sagsgang.storage.StorageFault;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/** Says why a command did not come to its end, without ever showing a trace. */
final class FaultReport {
    private FaultReport() {}

    /**
     * Prints what is wrong and what to do.
     *
     * @param folder the data folder that the command worked on, if any
     * @return the exit code
     */
    static int print(Throwable problem, Optional<DataFolder> folder, PrintWriter err) {
        err.println(VisibleText.ofProse(text(problem, folder)));
        err.flush();
        return ExitCode.USAGE;
    }

    private static String text(Throwable problem, Optional<DataFolder> folder) {
        Optional<StorageFault> fault = folder.flatMap(at -> StorageFault.find(problem, at));
        if (problem instanceof CommandFailure) {
            return String.valueOf(problem.getMessage());
        }
        if (fault.isPresent()) {
            return both(StorageAdvice.of(fault.get()));
        }
        return both(
                switch (problem) {
                    case OutdatedSchemaException _ -> outdated();
                    case OutOfMemoryError _ -> memory();
                    default -> unexpected(problem);
                });
    }

    private static String both(Bilingual text) {
        return text.danish() + " (" + text.english() + ")";
    }

    private static Bilingual outdated() {
        return new Bilingual(
                "Databasen er fra en ældre udgave og kan ikke skrives, så den kan ikke opdateres. Giv skriveadgang til"
                        + " datamappen, og prøv igen.",
                "The database is from an older version and cannot be written, so it cannot be upgraded. Allow writing to"
                        + " the data folder and try again.");
    }

    private static Bilingual memory() {
        return new Bilingual(
                "Der er ikke hukommelse nok. Det, der var meldt færdigt, er gemt. Giv mere med"
                        + " SAGSGANG_JAVA_OPTS=-Xmx2g, og kør kommandoen igen.",
                "There is not enough memory. What was reported as done is kept. Allow more memory with"
                        + " SAGSGANG_JAVA_OPTS=-Xmx2g and run the command again.");
    }

    private static Bilingual unexpected(Throwable problem) {
        FaultLog.Entry entry = FaultLog.record("A command ended unexpectedly", problem);
        return new Bilingual(
                "Uventet fejl i programmet: " + entry.danish() + ". Meld den gerne med linjerne fra loggen.",
                "Unexpected fault in the program: " + entry.english()
                        + ". Please report it with the lines of the log.");
    }
}
