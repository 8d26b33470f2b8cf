package dk.sagsgang.investment.command;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.keeping.KeptCalculation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** A kept calculation as the file that it was. */
@Command(
        name = "invest-export",
        description = "Skriver en gemt beregning som den YAML-fil, den blev gemt som, tegn for tegn.",
        mixinStandardHelpOptions = true)
public final class InvestExportCommand implements Callable<Integer> {
    @Mixin
    private final KeptOption kept = new KeptOption();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            KeptCalculation calculation = kept.calculation(installation);
            messages.out().print(kept.version(calculation).text());
        }
        return ExitCode.OK;
    }
}
