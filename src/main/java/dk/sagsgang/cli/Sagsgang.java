package dk.sagsgang.cli;

import dk.sagsgang.installation.Contributions;
import dk.sagsgang.storage.FaultLog;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * The program, with the commands that modules contribute. Exit codes are part of its public contract: 0 done, 1 done with findings of severity error, 2 bad use or
 * unreadable input.
 */
@Command(
        name = "sagsgang",
        description = "En kommunal sags gang, fra forslag til bevist effekt, som åbne, efterprøvede og forbundne data.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "texts.cli.help",
        synopsisSubcommandLabel = "KOMMANDO",
        commandListHeading = "%nKommandoer:%n",
        optionListHeading = "%nTilvalg:%n",
        footer = {"", "Alle prøver køres med: ./sagsgang test", "Hjælp til en kommando: ./sagsgang KOMMANDO --help"})
public final class Sagsgang {
    private Sagsgang() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, problem) -> FaultReport.print(problem, FaultLog.folder(), err));
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs one command.
     *
     * @param out where answers go
     * @param err where messages go
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        FaultLog.keepInTemporaryFolder();
        CommandLine commandLine = new CommandLine(new Sagsgang());
        Contributions.commands().forEach(commandLine::addSubcommand);
        commandLine
                .setOut(VisibleWriter.over(out))
                .setErr(VisibleWriter.over(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (problem, line, parsed) -> FaultReport.print(problem, FaultLog.folder(), err))
                .setParameterExceptionHandler((problem, parsed) -> UsageProblem.report(problem))
                .setUsageHelpAutoWidth(true);
        if (arguments.length == 0) {
            commandLine.usage(err);
            return ExitCode.USAGE;
        }
        int code = execute(commandLine, arguments, err);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        out.flush();
        err.flush();
        return code;
    }

    /** What is not an exception, such as too little memory, bypasses the handlers of a command. */
    private static int execute(CommandLine commandLine, String[] arguments, PrintWriter err) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return FaultReport.print(e, FaultLog.folder(), err);
        }
    }
}
