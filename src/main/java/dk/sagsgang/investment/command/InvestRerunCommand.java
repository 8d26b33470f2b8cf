package dk.sagsgang.investment.command;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.keeping.LineDifference;
import dk.sagsgang.investment.keeping.Rerun;
import dk.sagsgang.quantities.NumberFormats;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A kept calculation on the current figures of its knowledge base. */
@Command(
        name = "invest-rerun",
        description = {
            "Regner en gemt beregning igennem med det gældende vidensgrundlag, og viser forskellen linje for linje.",
            "Intet gemmes: med --write skrives den fornyede fil, som kan gemmes med ./sagsgang invest-keep."
        },
        mixinStandardHelpOptions = true)
public final class InvestRerunCommand implements Callable<Integer> {
    @Mixin
    private final KeptOption kept = new KeptOption();

    @Option(
            names = "--write",
            paramLabel = "FIL",
            description = "Skriv beregningen med de nye tal i denne fil, som ikke må findes i forvejen.")
    private @Nullable Path target;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            KeptCalculation calculation = kept.calculation(installation);
            CalculationVersion version = kept.version(calculation);
            Freshness freshness = Freshness.of(version, installation.get(KnowledgeVersions.class));
            messages.out()
                    .println("»" + calculation.title() + "«, version " + version.number() + ", "
                            + KeptLines.state(freshness) + ".");
            if (freshness instanceof Freshness.Stale stale) {
                rerun(version, stale);
            }
        }
        return ExitCode.OK;
    }

    private void rerun(CalculationVersion version, Freshness.Stale stale) {
        stale.changes().forEach(change -> messages.out().println("    ændret: " + KnowledgeLines.of(change)));
        Optional<Rerun> rerun = Rerun.of(version, stale);
        if (rerun.isEmpty()) {
            throw new CommandFailure(
                    "De nye tal passer ikke ind i filen. Hent den med ./sagsgang invest-export, ret den, og"
                            + " gem den med ./sagsgang invest-keep.");
        }
        Rerun again = rerun.get();
        again.renewal().left().stream()
                .map(change -> change.kind() + "/" + change.id())
                .distinct()
                .forEach(item -> messages.say("Bemærk: " + item
                        + " er ændret, men filen har sit eget tal eller intet. Vurdér det, og ret filen i hånden."));
        again.differences().forEach(this::difference);
        messages.out().println("Før: " + KeptLines.result(version.result()));
        messages.out().println("Nu:  " + KeptLines.result(again.result()));
        write(again);
    }

    private void difference(LineDifference line) {
        messages.out()
                .println("    " + line.year() + " " + line.line() + ", " + line.payer() + ": "
                        + NumberFormats.DANISH.kroner(line.before()) + " -> "
                        + NumberFormats.DANISH.kroner(line.after()) + " ("
                        + (line.change().signum() > 0 ? "+" : "") + NumberFormats.DANISH.kroner(line.change()) + ")");
    }

    private void write(Rerun again) {
        Path file = target;
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, again.renewal().text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            messages.say("Skrevet: " + file + ". Se den igennem, og gem den med ./sagsgang invest-keep.");
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(file + " findes i forvejen. Vælg et andet navn.", e);
        } catch (IOException e) {
            throw new CommandFailure(file + " kan ikke skrives: " + e.getMessage() + ".", e);
        }
    }
}
