package dk.sagsgang.cli.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.findings.FindingId;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.FindingText;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.findings.VisibleText;
import dk.sagsgang.importing.HeldBackReview;
import dk.sagsgang.importing.RefusedReviewException;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
            "Det, der er holdt tilbage, fordi det kan være lukket, åbnes med --open og lukkes igen med --close.",
            "Det noterede vises på webstedet, følger fundet til en rettet udgave af referatet, og slettes aldrig:"
                    + " det nyeste gælder."
        },
        mixinStandardHelpOptions = true)
public final class FindingCommand implements Callable<Integer> {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Parameters(
            paramLabel = "NUMMER",
            arity = "0..1",
            description = "Fundets nummer, som det står i adressen på dets side: /fund/NUMMER.")
    private int number;

    @Option(
            names = "--held-back",
            description = "List alt, der er holdt tilbage (held-back), med numre; det har ingen side på webstedet.")
    private boolean heldBack;

    @ArgGroup
    private @Nullable Choice choice;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final VocabularyOption vocabulary = new VocabularyOption();

    @Mixin
    private final Messages messages = new Messages();

    /** One of these. */
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

        @Option(
                names = "--open",
                paramLabel = "GRUND",
                required = true,
                description = "Det, der er holdt tilbage (held-back), er åbent, og vises fra nu af.")
        private @Nullable String openReason;

        @Option(
                names = "--close",
                required = true,
                description = "Det, der blev åbnet med --open, holdes tilbage igen.")
        private boolean close;

        private FindingStatus status() {
            if (confirmed) {
                return FindingStatus.CONFIRMED;
            }
            return isNew || close ? FindingStatus.NEW : FindingStatus.NOT_AN_ERROR;
        }

        private boolean isOfHeldBack() {
            return openReason != null || close;
        }

        private String givenReason() {
            if (openReason != null) {
                return openReason.strip();
            }
            return reason == null ? "" : reason.strip();
        }
    }

    @Override
    public Integer call() {
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            FindingLog findings = installation.get(FindingLog.class);
            if (heldBack) {
                HeldBackLines.of(findings).forEach(messages.out()::println);
                return ExitCode.OK;
            }
            Open<LoggedFinding> opened = find(findings);
            LoggedFinding finding = opened.value();
            if (choice == null) {
                show(opened, findings);
            } else if (choice.isOfHeldBack() || HeldBackReview.isOnHeldBack(finding)) {
                review(installation, finding, choice);
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
                                number == 0
                                        ? "Angiv fundets nummer. Det står i adressen på fundets side, /fund/NUMMER; --held-back lister det, der er holdt tilbage."
                                        : "Der er intet fund med nummer " + number
                                                + ", eller det står i en udgave, der er afløst. Nummeret står i adressen på fundets side, /fund/NUMMER."));
    }

    private void review(Installation installation, LoggedFinding finding, Choice choice) {
        if (choice.reason != null) {
            throw new CommandFailure(
                    "Fund " + number + " er holdt tilbage (held-back). Er det åbent, så brug --open \"GRUND\";"
                            + " er det lukket, skal intet gøres. (It is held back. If it is open, use --open \"REASON\"; if it is"
                            + " closed, do nothing.)");
        }
        List<LoggedFinding> left;
        try {
            left = HeldBackReview.in(
                            installation.database(), installation.folder(), vocabulary.parser(installation.folder()))
                    .judge(finding.id(), judgement(choice));
        } catch (RefusedReviewException e) {
            throw new CommandFailure(
                    "Fund " + number + ": " + e.reason().danish() + " ("
                            + e.reason().english() + ")",
                    e);
        }
        installation.get(SearchIndex.class).catchUp();
        messages.say("Fund " + number + ": " + HeldBackLines.status(choice.status()) + ".");
        for (LoggedFinding each : left) {
            messages.say("Fund " + each.id().value() + ": "
                    + VisibleText.of(each.message().danish()));
        }
    }

    private static Judgement judgement(Choice choice) {
        String reason = choice.givenReason();
        if (choice.openReason != null && reason.isEmpty()) {
            throw new CommandFailure(
                    "--open skal have en grund, for eksempel \"Ordet står i sagens navn\". (--open needs a reason.)");
        }
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
                            + (HeldBackReview.isOnHeldBack(finding)
                                    ? HeldBackLines.status(each.status())
                                    : each.status().danish())
                            + each.reason().map(reason -> ": " + reason).orElse(""));
        }
        if (finding.judgement().isEmpty()) {
            messages.out().println("    Ingen har endnu holdt fundet op mod kilden.");
        }
    }
}
