package dk.sagsgang.cli;

import dk.sagsgang.findings.VisibleText;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Danish what is wrong with a command line, and where its help is. */
final class UsageProblem {
    private UsageProblem() {}

    static int report(ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(VisibleText.of(message(problem)));
        err.println("Hjælp: ./" + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unknown -> unknown(unknown.getUnmatched(), unknown);
            case MissingParameterException missing
            when isWithoutValue(missing) -> "Der mangler en værdi efter " + labels(missing.getMissing());
            case MissingParameterException missing -> "Der mangler: " + labels(missing.getMissing());
            case MutuallyExclusiveArgsException _ -> "Vælg kun én af de muligheder, der udelukker hinanden";
            default ->
                problem.getArgSpec() == null || problem.getValue() == null
                        ? "Forkert brug: " + problem.getMessage()
                        : "Værdien '" + problem.getValue() + "' kan ikke bruges til " + label(problem.getArgSpec());
        };
    }

    /**
     * Whether the option itself is there, and only what belongs after it is missing: picocli reveals it only by its
     * wording.
     */
    private static boolean isWithoutValue(MissingParameterException problem) {
        String message = problem.getMessage();
        return message != null && message.startsWith("Missing required parameter for option");
    }

    private static String unknown(List<String> arguments, UnmatchedArgumentException problem) {
        List<String> close = problem.getSuggestions();
        String guess = close.isEmpty() ? "" : ". Mente du " + String.join(" eller ", close) + "?";
        return "Ukendt: " + String.join(" ", arguments) + guess;
    }

    private static String labels(List<ArgSpec> missing) {
        return String.join(", ", missing.stream().map(UsageProblem::label).toList());
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
