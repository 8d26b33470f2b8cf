package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.access.Access;
import dk.sagsgang.files.FileId;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportedFile;
import dk.sagsgang.importing.ImportedFile.Outcome;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.internal.staging.preparation.Prepared;
import dk.sagsgang.importing.internal.staging.preparation.SkipReasons;
import dk.sagsgang.importing.internal.staging.review.Rereading;
import dk.sagsgang.meetings.MeetingRecorder.Recorded;
import dk.sagsgang.meetings.minutes.MinutesListener;
import dk.sagsgang.meetings.minutes.MinutesRecorded;
import dk.sagsgang.storage.Revision;
import dk.sagsgang.storage.StorageFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores prepared documents, several in one transaction, and reports each once it is committed. When one of several
 * cannot be stored all are undone and stored one by one, so that only that one is left out; where it is the disk or
 * the database that fails, no document is blamed.
 */
final class ImportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final Stores stores;
    private final Staging staging;
    private final NoticeTaking notices;
    private final List<MinutesListener> listeners;
    private final ImportProgress progress;
    private final boolean again;
    private final List<ImportedFile> done = new ArrayList<>();

    /** @param again whether files that are known are read again for what is closed in them */
    ImportRun(
            Stores stores,
            Staging staging,
            NoticeTaking notices,
            List<MinutesListener> listeners,
            ImportProgress progress,
            boolean again) {
        this.stores = stores;
        this.staging = staging;
        this.notices = notices;
        this.listeners = listeners;
        this.progress = progress;
        this.again = again;
    }

    List<ImportedFile> done() {
        return done;
    }

    void store(List<Prepared> documents) {
        try {
            storeTogether(documents);
        } catch (RuntimeException e) {
            staging.forget();
            if (StorageFault.find(e, stores.folder()).isPresent()) {
                throw e;
            }
            if (documents.size() > 1) {
                documents.forEach(document -> store(List.of(document)));
            } else {
                LOG.error("A document could not be stored", e);
                DocumentSource source = documents.getFirst().source();
                tell(List.of(left(source, Outcome.SKIPPED, Optional.of(SkipReasons.notStored(source.fileName())))));
            }
        }
    }

    private void storeTogether(List<Prepared> documents) {
        List<ImportedFile> results = new ArrayList<>();
        List<MinutesRecorded> events = new ArrayList<>();
        if (documents.stream()
                .anyMatch(each -> each instanceof Prepared.Ready
                        || each instanceof Prepared.Noticed
                        || (again && each instanceof Prepared.AlreadyImported))) {
            stores.database().change(context -> storeAll(documents, results, events));
        } else {
            documents.forEach(document -> results.add(left(document)));
        }
        if (!events.isEmpty()) {
            listeners.forEach(listener -> listener.recorded(List.copyOf(events)));
        }
        tell(results);
    }

    private void storeAll(List<Prepared> documents, List<ImportedFile> results, List<MinutesRecorded> events) {
        List<Recorded> recorded = new ArrayList<>();
        for (Prepared document : documents) {
            if (document instanceof Prepared.Ready ready
                    && stores.files().find(ready.checksum()).isEmpty()) {
                Staging.Staged one = staging.stage(ready);
                recorded.add(one.recorded());
                results.add(imported(ready, one));
            } else if (document instanceof Prepared.Noticed noticed) {
                results.add(noticed(noticed, recorded));
            } else if (again && document instanceof Prepared.AlreadyImported known) {
                results.add(reread(known));
            } else {
                results.add(left(document));
            }
        }
        if (!recorded.isEmpty()) {
            Revision revision = stores.database().bumpRevision();
            recorded.forEach(one ->
                    events.add(new MinutesRecorded(one.meeting(), one.version(), !one.isNewMeeting(), revision)));
        }
    }

    private ImportedFile noticed(Prepared.Noticed document, List<Recorded> recorded) {
        NoticeTaking.Taken taken = notices.take(document.source(), document.notice());
        recorded.addAll(taken.withdrawn());
        recorded.addAll(taken.again());
        if (taken.withdrawn().isEmpty() && taken.again().isEmpty()) {
            return left(document.source(), Outcome.SKIPPED, Optional.of(document.reason()));
        }
        boolean isWithdrawn = !taken.withdrawn().isEmpty();
        Recorded first = (isWithdrawn ? taken.withdrawn() : taken.again()).getFirst();
        return new ImportedFile(
                document.source().path(),
                isWithdrawn ? Outcome.WITHDRAWN : Outcome.NEW_VERSION,
                Optional.of(first.meeting()),
                first.items().size(),
                0,
                Optional.of(SkipReasons.noticed(
                        taken.withdrawn().size(), taken.again().size())));
    }

    private ImportedFile reread(Prepared.AlreadyImported known) {
        FileId file = stores.files()
                .find(known.checksum())
                .flatMap(Access.ofOperator()::open)
                .orElseThrow()
                .value()
                .id();
        Rereading.Result result = staging.reread(file);
        Outcome outcome = result == Rereading.Result.CHANGED ? Outcome.READ_AGAIN : Outcome.UNCHANGED;
        return left(known.source(), outcome, SkipReasons.reread(result));
    }

    private static ImportedFile imported(Prepared.Ready document, Staging.Staged staged) {
        Recorded recorded = staged.recorded();
        return new ImportedFile(
                document.source().path(),
                recorded.isNewMeeting() ? Outcome.IMPORTED : Outcome.NEW_VERSION,
                Optional.of(recorded.meeting()),
                document.minutes().items().size(),
                staged.findings(),
                Optional.empty());
    }

    private static ImportedFile left(Prepared document) {
        return switch (document) {
            case Prepared.Noticed noticed -> left(noticed.source(), Outcome.SKIPPED, Optional.of(noticed.reason()));
            case Prepared.Refused refused -> left(refused.source(), Outcome.SKIPPED, Optional.of(refused.reason()));
            case Prepared.AlreadyImported known -> left(known.source(), Outcome.UNCHANGED, Optional.empty());
            case Prepared.Ready ready -> left(ready.source(), Outcome.UNCHANGED, Optional.empty());
        };
    }

    private static ImportedFile left(DocumentSource source, Outcome outcome, Optional<Bilingual> reason) {
        return new ImportedFile(source.path(), outcome, Optional.empty(), 0, 0, reason);
    }

    private void tell(List<ImportedFile> results) {
        for (ImportedFile result : results) {
            done.add(result);
            progress.finished(result);
        }
    }
}
