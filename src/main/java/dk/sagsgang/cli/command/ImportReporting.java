package dk.sagsgang.cli.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.VisibleText;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportedFile;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.quantities.Counted;
import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Reports the progress of an import, by a bar on a terminal and by a line for each file elsewhere, and counts the
 * results.
 */
final class ImportReporting implements ImportProgress, AutoCloseable {
    private final Installation installation;
    private final Messages messages;
    private final boolean terminal;
    private Optional<ProgressBar> bar = Optional.empty();
    private int total;
    private int done;
    private int findings;
    private int errors;

    ImportReporting(Installation installation, Messages messages) {
        this.installation = installation;
        this.messages = messages;
        this.terminal = isTerminal();
    }

    /** How many findings there are in what was imported. */
    int findings() {
        return findings;
    }

    /** How many of them are errors. */
    int errors() {
        return errors;
    }

    @Override
    public void started(int files) {
        total = files;
        if (terminal) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("Indlæser")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build());
        }
    }

    @Override
    public void finished(ImportedFile file) {
        done++;
        findings += file.findings();
        if (file.findings() > 0) {
            file.meeting().ifPresent(meeting -> errors += countErrors(meeting));
        }
        if (bar.isPresent()) {
            bar.get().step();
        } else {
            messages.say("[" + done + "/" + total + "] " + VisibleText.of(line(file)));
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** JDK 22 to 24 always had a console; from JDK 25 there is none again where no person sits. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private int countErrors(MeetingId meeting) {
        return (int)
                Access.ofOperator().openAll(installation.get(FindingLog.class).listOfMeeting(meeting)).value().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count();
    }

    static String line(ImportedFile file) {
        String reason = file.reason()
                .map(why -> ": " + ImportSummary.withoutName(file, why.danish()))
                .orElse("");
        return switch (file.outcome()) {
            case IMPORTED -> file.name() + ": indlæst, " + counts(file) + reason;
            case NEW_VERSION -> file.name() + ": ny version, " + counts(file) + reason;
            case WITHDRAWN -> file.name() + ": trukket tilbage" + reason;
            case READ_AGAIN -> file.name() + ": læst igen, det lukkede er ændret" + reason;
            case UNCHANGED -> file.name() + ": uændret" + reason;
            case SKIPPED -> file.name() + ": sprunget over" + reason;
        };
    }

    private static String counts(ImportedFile file) {
        return Counted.of(file.items(), "punkt", "punkter") + ", " + file.findings() + " fund";
    }
}
