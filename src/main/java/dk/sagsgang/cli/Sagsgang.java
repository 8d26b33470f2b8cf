package dk.sagsgang.cli;

import dk.sagsgang.installation.Contributions;
import dk.sagsgang.installation.command.CommandFailure;
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
        CommandLine commandLine = new CommandLine(new Sagsgang());
        Contributions.commands().forEach(commandLine::addSubcommand);
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) -> report(problem, err))
                .setParameterExceptionHandler((problem, parsed) -> UsageProblem.report(problem))
                .setUsageHelpAutoWidth(true);
        if (arguments.length == 0) {
            commandLine.usage(err);
            return ExitCode.USAGE;
        }
        int code = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static int report(Exception problem, PrintWriter err) {
        if (problem instanceof CommandFailure) {
            err.println(problem.getMessage());
        } else {
            err.println("Uventet fejl: " + problem);
            err.println("Meld den gerne, med linjerne herunder. (Unexpected error; please report it.)");
            problem.printStackTrace(err);
        }
        return ExitCode.USAGE;
    }
}
