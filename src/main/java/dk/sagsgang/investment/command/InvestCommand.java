package dk.sagsgang.investment.command;

import dk.sagsgang.installation.command.AnswerFormat;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.report.Expectations;
import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.report.JsonAnswer;
import dk.sagsgang.investment.report.TextAnswer;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.investment.yaml.RefusedInvestment;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Calculates one investment case from a YAML file. */
@Command(
        name = "invest",
        description = "Beregner en social investering ud fra en YAML-fil.",
        mixinStandardHelpOptions = true)
public final class InvestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FIL", description = "Beregningen som YAML.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json eller text. Normalt ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.JSON;

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        Path path = Objects.requireNonNull(file, "file");
        InvestmentFile read = read(path);
        read.notes().forEach(note -> messages.say("Bemærk: " + note.danishLine()));
        InvestmentResult answer = calculate(path, read);
        switch (format) {
            case JSON -> messages.out().println(json(answer));
            case TEXT -> messages.out().print(TextAnswer.of(answer));
        }
        return differences(read, answer) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Says where the answer is not what the file says it must be. */
    private boolean differences(InvestmentFile read, InvestmentResult answer) {
        List<String> differences = read.expected()
                .map(expected -> Expectations.differences(expected, JsonAnswer.of(answer)))
                .orElse(List.of());
        differences.forEach(line -> messages.say("Afviger fra filens expected: " + line));
        return !differences.isEmpty();
    }

    private static InvestmentFile read(Path path) {
        InvestmentText file = InvestmentText.read(path);
        try {
            return new InvestmentReader(new dk.sagsgang.parameters.Parameters()).read(file.name(), file.text());
        } catch (RefusedInvestment refused) {
            throw new CommandFailure(refused.danish(), refused);
        }
    }

    private static InvestmentResult calculate(Path path, InvestmentFile read) {
        try {
            return InvestmentResult.of(read);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    path.getFileName() + ": korrelationerne modsiger hinanden. Gør dem svagere. (" + e.getMessage()
                            + ")",
                    e);
        }
    }

    private static String json(InvestmentResult answer) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        return mapper.writeValueAsString(JsonAnswer.of(answer));
    }
}
