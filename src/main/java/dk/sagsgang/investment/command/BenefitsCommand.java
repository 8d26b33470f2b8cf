package dk.sagsgang.investment.command;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.benefits.Benefits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Imports plans and measurements into the benefit register; without files, shows the register as it is. */
@Command(
        name = "benefits",
        description = "Gevinstregistret: indlæser planer og målinger, eller viser, hvad der er lovet og målt.",
        mixinStandardHelpOptions = true)
public final class BenefitsCommand implements Callable<Integer> {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Parameters(
            paramLabel = "FIL",
            arity = "0..*",
            description = "Planer (.yaml) og målinger (.csv). Planerne læses først. Uden filer vises registret.")
    private List<Path> files = List.of();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            return list();
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new CommandFailure(file + " findes ikke eller er ikke en fil. Intet er indlæst.");
            }
        }
        try (Installation installation = Installation.open(data.prepare(), System.getenv())) {
            return run(installation, files, messages);
        }
    }

    /** Imports files and reports the result of each. */
    public static int run(Installation installation, List<Path> files, Messages messages) {
        return new BenefitImport(installation, messages).read(files);
    }

    private int list() {
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            BenefitListing.of(installation.get(Benefits.class).getRegister(), LocalDate.now(DENMARK))
                    .forEach(messages.out()::println);
        }
        return ExitCode.OK;
    }
}
