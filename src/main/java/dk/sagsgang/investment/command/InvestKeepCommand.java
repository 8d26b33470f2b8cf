package dk.sagsgang.investment.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.keeping.CalculationRepository;
import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.keeping.NotKept;
import dk.sagsgang.investment.keeping.StoredCalculation;
import dk.sagsgang.investment.keeping.VersionId;
import dk.sagsgang.investment.yaml.RefusedInvestment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a calculation with a case. */
@Command(
        name = "invest-keep",
        description = {
            "Gemmer en beregning på en sag. Den samme fil to gange ændrer intet.",
            "Titlen i filen siger, hvilken beregning det er: en ny titel er en ny beregning, en kendt titel en ny version."
        },
        mixinStandardHelpOptions = true)
public final class InvestKeepCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FIL", description = "Beregningen som YAML, den samme som til ./sagsgang invest.")
    private @Nullable Path file;

    @Mixin
    private final CaseOption caseFile = new CaseOption();

    @Option(
            names = "--copy-of",
            paramLabel = "NR",
            description = "Beregningen er et scenarie, lavet af sagens beregning med dette nummer.")
    private @Nullable Integer copyOf;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        InvestmentText read = InvestmentText.read(Objects.requireNonNull(file, "file"));
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            CaseFile of = caseFile.get(installation.get(CaseFiles.class));
            StoredCalculation kept = keep(installation, of, read);
            kept.file().notes().forEach(note -> messages.say("Bemærk: " + note.danishLine()));
            tell(of, kept, Freshness.of(kept.version(), installation.get(KnowledgeVersions.class)));
        }
        return ExitCode.OK;
    }

    private StoredCalculation keep(Installation installation, CaseFile of, InvestmentText read) {
        try {
            return CalculationRepository.in(installation.database(), Clock.systemUTC())
                    .keep(of.id(), read.name(), read.text(), origin(installation, of));
        } catch (RefusedInvestment refused) {
            throw new CommandFailure(refused.danish(), refused);
        } catch (NotKept refused) {
            throw new CommandFailure(read.name() + ": " + refused.reason().danish(), refused);
        }
    }

    private Optional<VersionId> origin(Installation installation, CaseFile of) {
        Integer number = copyOf;
        if (number == null) {
            return Optional.empty();
        }
        KeptCalculation original = Access.ofOperator()
                .open(installation.get(KeptCalculations.class).find(of.id(), number))
                .map(Open::value)
                .orElseThrow(() -> new CommandFailure("Sag " + of.reference() + " har ingen beregning nr. " + number
                        + " at være scenarie til. Se dem med ./sagsgang invest-list --case " + of.reference() + "."));
        return Optional.of(new VersionId(original.id(), original.newest().number()));
    }

    private void tell(CaseFile of, StoredCalculation kept, Freshness freshness) {
        String name = "»" + kept.calculation().title() + "« på sag " + of.reference() + " (nr. "
                + kept.calculation().number() + ", version " + kept.version().number() + ")";
        messages.out().println(kept.added() ? "Gemt: " + name + "." : "Uændret: " + name + " er gemt før.");
        messages.out().println("    " + KeptLines.result(kept.version().result()));
        messages.out().println("    " + KeptLines.state(freshness));
    }
}
