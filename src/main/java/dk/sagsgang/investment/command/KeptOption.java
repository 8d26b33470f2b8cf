package dk.sagsgang.investment.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which kept calculation a command is about, and which version of it. */
final class KeptOption {
    @Mixin
    private final CaseOption caseFile = new CaseOption();

    @Option(
            names = "--number",
            paramLabel = "NR",
            defaultValue = "1",
            description =
                    "Beregningens nummer på sagen, som ./sagsgang invest-list viser det. Normalt ${DEFAULT-VALUE}.")
    private int number = 1;

    @Option(names = "--edition", paramLabel = "NR", description = "Versionen. Normalt den nyeste.")
    private @Nullable Integer edition;

    /** The calculation. @throws CommandFailure when there is none */
    KeptCalculation calculation(Installation installation) {
        CaseFile file = caseFile.get(installation.get(CaseFiles.class));
        return Access.ofOperator()
                .open(installation.get(KeptCalculations.class).find(file.id(), number))
                .map(Open::value)
                .orElseThrow(() -> new CommandFailure("Sag " + file.reference() + " har ingen beregning nr. " + number
                        + ". Se dem med ./sagsgang invest-list --case " + file.reference() + "."));
    }

    /** The version of it. @throws CommandFailure when there is none */
    CalculationVersion version(KeptCalculation calculation) {
        Integer asked = edition;
        return asked == null
                ? calculation.newest()
                : calculation
                        .find(asked)
                        .orElseThrow(() -> new CommandFailure(
                                "»" + calculation.title() + "« har ingen version " + asked + ". Den nyeste er version "
                                        + calculation.newest().number() + "."));
    }
}
