package dk.sagsgang.cli.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.findings.FindingId;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.FindingText;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records the judgement of somebody who compared a finding with its source. Nothing can be recorded over HTTP. */
@Command(
        name = "finding",
        description = {
            "Viser et fund, eller noterer, hvad man så, da det blev holdt op mod kilden.",
            "Det noterede vises på webstedet, følger fundet til en rettet udgave af referatet, og slettes aldrig:"
                    + " det nyeste gælder."
        },
        mixinStandardHelpOptions = true)
public final class FindingCommand implements Callable<Integer> {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Parameters(
            paramLabel = "NUMMER",
            description = "Fundets nummer, som det står i adressen på dets side: /fund/NUMMER.")
    private int number;

    @ArgGroup
    private @Nullable Choice choice;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    /** One of three. */
    private static final class Choice {
        @Option(names = "--confirmed", required = true, description = "Kilden siger det virkelig, og det er forkert.")
        private boolean confirmed;

        @Option(
                names = "--not-an-error",
                paramLabel = "GRUND",
                required = true,
                description = "Kilden har ret. Grunden vises for alle. Fundet tæller ikke længere som åbent.")
        private @Nullable String reason;

        @Option(names = "--new", required = true, description = "Det, der er noteret, gælder ikke længere.")
        private boolean isNew;

        private FindingStatus status() {
            return confirmed ? FindingStatus.CONFIRMED : isNew ? FindingStatus.NEW : FindingStatus.NOT_AN_ERROR;
        }
    }

    @Override
    public Integer call() {
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            FindingLog findings = installation.get(FindingLog.class);
            Open<LoggedFinding> opened = find(findings);
            LoggedFinding finding = opened.value();
            if (choice == null) {
                show(opened, findings);
            } else {
                findings.judge(finding.id(), judgement(choice));
                messages.say("Fund " + number + ": " + choice.status().danish() + ".");
            }
        }
        return ExitCode.OK;
    }

    private Open<LoggedFinding> find(FindingLog findings) {
        return Optional.of(number)
                .filter(asked -> asked > 0)
                .flatMap(asked -> Access.ofOperator().open(findings.find(new FindingId(asked))))
                .orElseThrow(
                        () -> new CommandFailure(
                                "Der er intet fund med nummer " + number
                                        + ", eller det står i en udgave, der er afløst. Nummeret står i adressen på fundets side, /fund/NUMMER."));
    }

    private static Judgement judgement(Choice choice) {
        String reason = choice.reason == null ? "" : choice.reason.strip();
        if (choice.status() == FindingStatus.NOT_AN_ERROR && reason.isEmpty()) {
            throw new CommandFailure(
                    "--not-an-error skal have en grund, som læserne kan forstå, for eksempel \"Beløbene er afrundet\".");
        }
        return new Judgement(choice.status(), Optional.of(reason).filter(each -> !each.isEmpty()), UtcText.now());
    }

    private void show(Open<LoggedFinding> opened, FindingLog findings) {
        LoggedFinding finding = opened.value();
        messages.out().println(FindingText.danish().of(finding));
        for (Judgement each : findings.listJudgements(opened)) {
            messages.out()
                    .println("    " + LocalDate.ofInstant(each.when(), DENMARK) + ": "
                            + each.status().danish()
                            + each.reason().map(reason -> ": " + reason).orElse(""));
        }
        if (finding.judgement().isEmpty()) {
            messages.out().println("    Ingen har endnu holdt fundet op mod kilden.");
        }
    }
}
