package dk.sagsgang.cli.command;

import dk.sagsgang.cli.Installation;
import dk.sagsgang.demo.DeliberateFault;
import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.UtcText;
import java.nio.file.Path;
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
        listen.serve(installation, messages, folder);
        return ExitCode.OK;
    }

    /** The demo's minutes, written and imported like any other. */
    private Installation fill(Path folder) {
        Path minutes = folder.resolve("minutes");
        DemoMunicipality demo = DemoMunicipality.load();
        messages.say("Skriver referater for " + demo.name() + " ...");
        demo.writeMinutesTo(minutes);
        Installation installation = Installation.open(new DataFolder(folder.resolve("data")), Map.of());
        ImportCommand.run(installation, new MinutesParser(), List.of(minutes), messages);
        demo.listDeliberateFaults().forEach(fault -> judge(installation.findings(), fault));
        return installation;
    }

    /** What the demo municipality has said of its faults, said of the findings of them. */
    private static void judge(FindingLog findings, DeliberateFault fault) {
        for (LoggedFinding finding : findings.listAll()) {
            if (finding.printed().filter(fault.printed()::endsWith).isPresent()
                    && finding.computed().equals(Optional.of(fault.computed()))) {
                fault.judged().ifPresent(judged -> findings.judge(finding.id(), judgement(judged)));
            }
        }
    }

    private static Judgement judgement(DeliberateFault.Judged judged) {
        return new Judgement(
                FindingStatus.find(judged.status()).orElseThrow(), Optional.of(judged.reason()), UtcText.now());
    }
}
