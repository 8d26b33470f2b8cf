package dk.sagsgang.investment.command;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.TargetGroup;
import dk.sagsgang.investment.knowledge.TargetPopulation;
import dk.sagsgang.investment.knowledge.TransferabilityScore;
import dk.sagsgang.parameters.yaml.InputProblem;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** How well a target group matches the group that a knowledge base's estimates are from. */
@Command(
        name = "knowledge-match",
        description = {
            "Holder jeres egen målgruppe op mod den gruppe, vidensgrundlagets tal er fra.",
            "0 er den samme gruppe, 1 er intet til fælles. Et træk, der ikke kendes for jeres egen gruppe, tæller 1."
        },
        mixinStandardHelpOptions = true)
public final class KnowledgeMatchCommand implements Callable<Integer> {
    private static final Map<TransferabilityScore.Advice, String> ADVICE = Map.of(
            TransferabilityScore.Advice.USE, "Grupperne ligner hinanden: tallene kan bruges, som de er.",
            TransferabilityScore.Advice.WIDEN, "Grupperne er noget forskellige: brug tallene med større usikkerhed.",
            TransferabilityScore.Advice.JUSTIFY,
                    "Grupperne er meget forskellige: tallene må kun bruges med en begrundelse.");

    @Parameters(paramLabel = "FIL", description = "Jeres egen målgruppe som YAML: base, group og traits.")
    private @Nullable Path file;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        InvestmentText text = InvestmentText.read(Objects.requireNonNull(file, "file"));
        TargetPopulation.Read read = TargetPopulation.read(text.name(), text.text());
        TargetPopulation own = read.group()
                .orElseThrow(() -> new CommandFailure(
                        read.problems().stream().map(InputProblem::danishLine).collect(Collectors.joining("\n"))));
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            KnowledgeBase base = base(installation, own);
            tell(base, own, group(base, own, text.name()));
        }
        return ExitCode.OK;
    }

    private static KnowledgeBase base(Installation installation, TargetPopulation own) {
        return installation
                .get(KnowledgeVersions.class)
                .findCurrent(own.base())
                .orElseThrow(() -> new CommandFailure("Vidensgrundlaget »" + own.base()
                        + "« er ikke indlæst. Indlæs det med ./sagsgang knowledge FIL."));
    }

    private static TargetGroup group(KnowledgeBase base, TargetPopulation own, String source) {
        TargetGroup group = base.find(TargetGroup.class, own.group())
                .orElseThrow(() -> new CommandFailure(base.version() + " har ingen målgruppe »" + own.group()
                        + "«. Den har: " + names(base.list(TargetGroup.class)) + "."));
        Map<String, Bilingual> unknown = own.unknownTo(group);
        if (!unknown.isEmpty()) {
            throw new CommandFailure(unknown.entrySet().stream()
                    .map(each -> source + ", traits." + each.getKey() + ": Målgruppen har ikke trækket. "
                            + each.getValue().danish())
                    .collect(Collectors.joining("\n")));
        }
        return group;
    }

    private static String names(List<TargetGroup> groups) {
        return groups.stream().map(TargetGroup::id).collect(Collectors.joining(", "));
    }

    private void tell(KnowledgeBase base, TargetPopulation own, TargetGroup group) {
        TransferabilityScore mismatch = TransferabilityScore.between(own.traits(), group);
        messages.out().println("Egen gruppe mod »" + group.name() + "« i " + base.version() + ":");
        mismatch.traits().forEach(part -> messages.out().println("    " + line(part)));
        messages.out().println("Afstand: " + share(mismatch.score()) + ". " + ADVICE.get(mismatch.advice()));
    }

    private static String line(TransferabilityScore.Part part) {
        return part.trait().name() + ": "
                + part.own().map(NumberFormats.DANISH::exact).orElse("ukendt") + " mod "
                + NumberFormats.DANISH.exact(part.trait().value()) + ", afstand " + share(part.difference()) + ", vægt "
                + NumberFormats.DANISH.exact(part.trait().weight());
    }

    private static String share(BigDecimal share) {
        return NumberFormats.DANISH.exact(share.setScale(2, RoundingMode.HALF_UP));
    }
}
