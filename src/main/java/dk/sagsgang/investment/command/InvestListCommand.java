package dk.sagsgang.investment.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.AnswerFormat;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Which calculations are kept. */
@Command(
        name = "invest-list",
        description = "Viser de gemte beregninger: nyeste version, resultat, og om tallene bag er ændret siden.",
        mixinStandardHelpOptions = true)
public final class InvestListCommand implements Callable<Integer> {
    @Option(names = "--case", paramLabel = "SAGSNR", description = "Kun sagen med dette nummer.")
    private @Nullable String number;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "json eller text. Normalt ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            List<KeptCalculation> kept = find(installation);
            switch (format) {
                case JSON -> messages.out().println(json(installation, kept));
                case TEXT -> text(installation, kept);
            }
        }
        return ExitCode.OK;
    }

    private List<KeptCalculation> find(Installation installation) {
        String asked = number;
        KeptCalculations kept = installation.get(KeptCalculations.class);
        return Access.ofOperator()
                .openAll(
                        asked == null
                                ? kept.listAll()
                                : kept.list(CaseOption.find(asked, installation.get(CaseFiles.class))
                                        .id()))
                .value();
    }

    private void text(Installation installation, List<KeptCalculation> kept) {
        for (KeptCalculation each : kept) {
            KeptLines.text(caseOf(each, installation), each, freshness(each, installation))
                    .forEach(messages.out()::println);
        }
        if (kept.isEmpty()) {
            messages.say("Ingen beregninger er gemt. Gem en med ./sagsgang invest-keep FIL --case SAGSNR.");
        }
    }

    private static String json(Installation installation, List<KeptCalculation> kept) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (KeptCalculation each : kept) {
            lines.add(KeptLines.json(caseOf(each, installation), each, freshness(each, installation)));
        }
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writeValueAsString(lines);
    }

    private static CaseFile caseOf(KeptCalculation calculation, Installation installation) {
        return CaseOption.get(calculation.caseFile(), installation.get(CaseFiles.class));
    }

    private static Freshness freshness(KeptCalculation calculation, Installation installation) {
        return Freshness.of(calculation.newest(), installation.get(KnowledgeVersions.class));
    }
}
