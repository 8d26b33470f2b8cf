package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.ImportReport;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesReading;
import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.meetings.MinutesListener;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@link Importer}: some threads read and parse ahead, one stores. Only so many documents are held at a time, and they are
 * stored in the order in which they were found, so that the same files always give the same record.
 */
public final class StagedImporter implements Importer {
    private static final int AT_ONCE = 32;
    private static final int AHEAD = 2 * AT_ONCE;

    private final Stores stores;
    private final Sources sources;
    private final Preparation preparation;
    private final List<MinutesListener> listeners;

    public StagedImporter(Stores stores, MinutesReading reading, ReadingLimits limits, List<MinutesListener> listeners) {
        this.stores = stores;
        this.sources = new Sources(limits);
        this.preparation =
                new Preparation(new DocumentReaders(limits), reading, stores.files(), stores.fileRecorder());
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public ImportReport importAll(List<Path> paths, ImportProgress progress) {
        List<Source> found = sources.list(paths);
        progress.started(found.size());
        ImportRun run = new ImportRun(stores, new Staging(stores), listeners, progress);
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers =
                Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
            Iterator<Source> waiting = found.iterator();
            Deque<Future<Prepared>> ahead = new ArrayDeque<>();
            fill(ahead, waiting, workers);
            while (!ahead.isEmpty()) {
                run.store(take(ahead));
                fill(ahead, waiting, workers);
            }
        }
        return new ImportReport(run.done());
    }

    private void fill(Deque<Future<Prepared>> ahead, Iterator<Source> waiting, ExecutorService workers) {
        while (ahead.size() < AHEAD && waiting.hasNext()) {
            Source source = waiting.next();
            ahead.add(workers.submit(() -> preparation.prepare(source)));
        }
    }

    private static List<Prepared> take(Deque<Future<Prepared>> ahead) {
        List<Prepared> documents = new ArrayList<>();
        while (!ahead.isEmpty() && documents.size() < AT_ONCE) {
            documents.add(await(ahead.remove()));
        }
        return documents;
    }

    private static Prepared await(Future<Prepared> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A document could not be read", e.getCause());
        }
    }
}
