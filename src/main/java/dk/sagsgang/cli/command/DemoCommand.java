package dk.sagsgang.cli.command;

import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.installation.Contributions;
import dk.sagsgang.installation.DemoScene;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.storage.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        List<Object> more = Contributions.demo()
                .flatMap(each -> each.beans(installation).stream())
                .toList();
        listen.serve(installation, more, messages, folder);
        return ExitCode.OK;
    }

    /** The demo's minutes, written and read like any others, and what modules add to them. */
    private Installation fill(Path folder) {
        Path minutes = folder.resolve("minutes");
        DemoMunicipality demo = DemoMunicipality.load();
        messages.say("Skriver referater for " + demo.name() + " ...");
        demo.writeMinutesTo(minutes);
        Installation installation = Installation.open(new DataFolder(folder.resolve("data")), Map.of());
        ImportCommand.run(installation, new MinutesParser(), List.of(minutes), messages);
        new DemoJudgements(installation.get(FindingLog.class)).judge(demo);
        DemoScene scene = new DemoScene(folder, demo::caseNumber, messages);
        Contributions.demo().forEach(each -> each.addTo(installation, scene));
        return installation;
    }
}
