package dk.sagsgang.investment.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgePublisher;
import dk.sagsgang.investment.keeping.KnowledgePublisher.Published;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.keeping.NotKept;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeChange;
import dk.sagsgang.investment.knowledge.KnowledgeImport;
import dk.sagsgang.investment.knowledge.KnowledgeReader;
import dk.sagsgang.parameters.yaml.InputProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Imports a version of a knowledge base into the record. */
@Command(
        name = "knowledge",
        description = {
            "Indlæser en version af et vidensgrundlag (målgrupper, effekter, konsekvenser, priser).",
            "Viser, hvad der er ændret siden den forrige version, og hvilke gemte beregninger der er forældede.",
            "En version ændres aldrig; den samme fil to gange ændrer intet."
        },
        mixinStandardHelpOptions = true)
public final class KnowledgeCommand implements Callable<Integer> {
    private static final Map<String, String> KINDS = Map.of(
            "targetGroups", "målgrupper",
            "successMeasures", "succesmål",
            "effects", "effekter",
            "consequences", "konsekvenser",
            "prices", "priser");

    @Parameters(paramLabel = "FIL", description = "Vidensgrundlaget som YAML, eller som tabel i en .csv-fil.")
    private @Nullable Path file;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        InvestmentText read = InvestmentText.read(Objects.requireNonNull(file, "file"));
        KnowledgeImport imported = KnowledgeReader.read(read.name(), read.text());
        if (!imported.complete()) {
            throw new CommandFailure(
                    imported.problems().stream().map(InputProblem::danishLine).collect(Collectors.joining("\n"))
                            + "\nIntet er indlæst: en version indlæses kun hel. Ret filen, og prøv igen.");
        }
        try (Installation installation = Installation.open(data.prepare(), System.getenv())) {
            Published published =
                    KnowledgePublisher.in(installation.database()).publish(read.name(), read.text(), imported);
            tell(published);
            stale(installation, published.base());
        } catch (NotKept refused) {
            throw new CommandFailure(read.name() + ": " + refused.reason().danish(), refused);
        }
        return ExitCode.OK;
    }

    private void tell(Published published) {
        KnowledgeBase base = published.base();
        Map<String, Integer> counts = new TreeMap<>();
        base.items().forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        String items = counts.entrySet().stream()
                .map(each -> each.getValue() + " " + KINDS.getOrDefault(each.getKey(), each.getKey()))
                .collect(Collectors.joining(", "));
        messages.out()
                .println((published.added() ? "Indlæst: " : "Uændret, indlæst før: ") + base.version() + " ("
                        + base.version().published() + "): " + items + ".");
        if (base.invented()) {
            messages.out().println("Tallene er opdigtede, til demonstration.");
        }
        published.before().ifPresent(before -> compare(before, base));
    }

    private void compare(KnowledgeBase before, KnowledgeBase base) {
        List<KnowledgeChange> changes = KnowledgeChange.between(before, base);
        messages.out().println("Ændret siden " + before.version() + ": " + (changes.isEmpty() ? "intet." : ""));
        for (KnowledgeChange change : changes) {
            messages.out().println("    " + KnowledgeLines.of(change));
        }
    }

    private void stale(Installation installation, KnowledgeBase base) {
        for (KeptCalculation each : Access.ofOperator()
                .openAll(installation.get(KeptCalculations.class).listAll())
                .value()) {
            Freshness freshness = Freshness.of(each.newest(), installation.get(KnowledgeVersions.class));
            if (freshness instanceof Freshness.Stale stale
                    && stale.current().version().base().equals(base.version().base())) {
                CaseFile of = CaseOption.get(each.caseFile(), installation.get(CaseFiles.class));
                messages.out()
                        .println("Forældet: »" + each.title() + "« på sag " + of.reference() + " (nr. " + each.number()
                                + "). Se forskellen: ./sagsgang invest-rerun --case " + of.reference() + " --number "
                                + each.number());
            }
        }
    }
}
