package dk.sagsgang.cli.command;

import dk.sagsgang.findings.VisibleText;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.ImportStoppedException;
import dk.sagsgang.importing.ImportedFile;
import dk.sagsgang.importing.ImportedFile.Outcome;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.WatchedFolder;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.meetings.minutes.MinutesListener;
import dk.sagsgang.search.SearchIndex;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Imports what comes to rest in a folder until it is interrupted. What fails is told and tried again. */
final class FolderWatch {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(30);

    private final Installation installation;
    private final Importer importer;
    private final Path folder;
    private final WatchedFolder deliveries;
    private final Messages messages;
    private boolean isMissing;

    FolderWatch(Installation installation, MinutesParser parser, Path folder, Messages messages) {
        this.installation = installation;
        this.importer = Importer.in(
                installation.database(), installation.folder(), parser, installation.all(MinutesListener.class));
        this.folder = folder;
        this.deliveries = new WatchedFolder(folder, REST);
        this.messages = messages;
    }

    void run() {
        messages.say("Holder øje med " + folder + ". Stop med Ctrl-C.");
        while (!Thread.currentThread().isInterrupted()) {
            look(Instant.now());
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Looks once, and imports what has come to rest. */
    void look(Instant now) {
        try {
            List<Path> resting = deliveries.takeResting(now);
            isMissing = false;
            resting.forEach(delivery -> take(delivery, now));
        } catch (UncheckedIOException e) {
            if (!isMissing) {
                messages.say(folder + " kan ikke læses. Ser efter igen, til den kan.");
            }
            isMissing = true;
        }
    }

    private void take(Path delivery, Instant now) {
        try {
            ImportReport report =
                    importer.importAll(List.of(delivery), path -> deliveries.isWithin(delivery, path), new NewOnly());
            if (report.count(Outcome.IMPORTED) + report.count(Outcome.NEW_VERSION) + report.count(Outcome.WITHDRAWN)
                    > 0) {
                installation.get(SearchIndex.class).catchUp();
            }
        } catch (ImportStoppedException e) {
            messages.say(ImportSummary.ofStop(e));
            deliveries.putBack(delivery, now.plus(AFTER_FAULT));
        }
    }

    /** Says what became of each file that is not as it was before. */
    private final class NewOnly implements ImportProgress {
        @Override
        public void finished(ImportedFile file) {
            if (file.outcome() != Outcome.UNCHANGED) {
                messages.say(VisibleText.of(ImportReporting.line(file)));
            }
        }
    }
}
