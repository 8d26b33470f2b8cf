package dk.sagsgang.cli.command;

import dk.sagsgang.cli.Installation;
import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.publishing.Investments;
import dk.sagsgang.storage.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** The demo municipality in a throwaway database. */
@Command(
        name = "demo",
        description = "Viser en opdigtet kommune i en frisk database, der slettes igen.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private final ListenOptions listen = new ListenOptions();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() throws InterruptedException {
        ThrowawayFolder folder = ThrowawayFolder.make();
        Installation installation = fill(folder.path());
        var investments = new Investments(
                installation.caseCalculations(), Optional.of(new DemoKeeper(installation, Clock.systemUTC())));
        listen.serve(installation, investments, messages, folder);
        return ExitCode.OK;
    }

    /** The demo's minutes and its benefit register, written and read like any others. */
    private Installation fill(Path folder) {
        Path minutes = folder.resolve("minutes");
        DemoMunicipality demo = DemoMunicipality.load();
        messages.say("Skriver referater for " + demo.name() + " ...");
        demo.writeMinutesTo(minutes);
        Installation installation = Installation.open(new DataFolder(folder.resolve("data")), Map.of());
        ImportCommand.run(installation, new MinutesParser(), List.of(minutes), messages);
        new DemoJudgements(installation.findings()).judge(demo);
        new DemoInvestments(installation).keep(demo);
        BenefitsCommand.run(installation, demo.writeBenefitsTo(folder.resolve("benefits")), messages);
        return installation;
    }
}
