package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.DocumentSources;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.ImportStoppedException;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.internal.staging.preparation.Preparation;
import dk.sagsgang.importing.internal.staging.preparation.Prepared;
import dk.sagsgang.importing.internal.staging.preparation.ReadAhead;
import dk.sagsgang.meetings.minutes.MinutesListener;
import dk.sagsgang.storage.StorageFault;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * {@link Importer}: some threads parse ahead, one stores. Documents are stored in the order in which they were found, so that
 * the same files always give the same record.
 */
public final class StagedImporter implements Importer {
    private final Stores stores;
    private final ReadingLimits limits;
    private final Preparation preparation;
    private final MinutesParser parser;
    private final DocumentReaders readers;
    private final List<MinutesListener> listeners;

    public StagedImporter(Stores stores, MinutesParser parser, ReadingLimits limits, List<MinutesListener> listeners) {
        this.stores = stores;
        this.limits = limits;
        this.parser = parser;
        this.readers = new DocumentReaders(limits);
        this.preparation = new Preparation(stores.folder(), readers, parser, stores.files(), stores.fileRecorder());
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public ImportReport importAll(List<Path> paths, ImportProgress progress) {
        return importAll(paths, _ -> true, progress);
    }

    @Override
    public ImportReport importAll(List<Path> paths, Predicate<Path> wanted, ImportProgress progress) {
        return importAll(paths, wanted, progress, false);
    }

    @Override
    public ImportReport importAgain(List<Path> paths, ImportProgress progress) {
        return importAll(paths, _ -> true, progress, true);
    }

    private ImportReport importAll(List<Path> paths, Predicate<Path> wanted, ImportProgress progress, boolean again) {
        try (DocumentSources sources = DocumentSources.open(paths, limits, wanted)) {
            progress.started(sources.list().size());
            Staging staging = new Staging(stores, parser, readers);
            ImportRun run = new ImportRun(
                    stores, staging, new NoticeTaking(stores, staging, preparation), listeners, progress, again);
            Iterator<DocumentSource> found = noticesLast(sources.list()).iterator();
            try (ReadAhead ahead = new ReadAhead(preparation, found)) {
                for (List<Prepared> some = ahead.next(); !some.isEmpty(); some = ahead.next()) {
                    run.store(some);
                }
            } catch (RuntimeException e) {
                throw stopped(e, run);
            }
            return new ImportReport(run.done());
        }
    }

    /** What they speak of may come with them. */
    private static List<DocumentSource> noticesLast(List<DocumentSource> sources) {
        return sources.stream()
                .sorted(Comparator.comparing(source -> source.notice().isPresent()))
                .toList();
    }

    private RuntimeException stopped(RuntimeException problem, ImportRun run) {
        return StorageFault.find(problem, stores.folder())
                .<RuntimeException>map(
                        fault -> new ImportStoppedException(fault, new ImportReport(run.done()), problem))
                .orElse(problem);
    }
}
