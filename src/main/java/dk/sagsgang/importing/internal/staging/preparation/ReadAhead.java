package dk.sagsgang.importing.internal.staging.preparation;

import dk.sagsgang.importing.DocumentSource;
import dk.sagsgang.importing.UnreadableDocumentException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Parses documents on all processors while others are being stored. It holds a limited number at a time, by number
 * and by size, so that memory stays flat however many there are.
 */
public final class ReadAhead implements AutoCloseable {
    private static final int SECONDS_TO_END = 20;
    private static final int AT_ONCE = 32;
    private static final int AHEAD = 2 * AT_ONCE;
    private static final long BYTES_AHEAD = 64L * 1024 * 1024;

    private final Preparation preparation;
    private final Iterator<DocumentSource> waiting;
    private final ExecutorService workers;
    private final Deque<PendingDocument> held = new ArrayDeque<>();
    private long heldBytes;

    /** A document being prepared and how many bytes it takes. */
    private record PendingDocument(Future<Prepared> prepared, long bytes) {}

    public ReadAhead(Preparation preparation, Iterator<DocumentSource> waiting) {
        this.preparation = preparation;
        this.waiting = waiting;
        this.workers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("import-", 1).daemon().factory());
    }

    /** The next few in the order found; none when there are no more. */
    public List<Prepared> next() {
        fill();
        List<Prepared> documents = new ArrayList<>();
        long bytes = 0;
        while (!held.isEmpty() && documents.size() < AT_ONCE && bytes < BYTES_AHEAD / 2) {
            PendingDocument first = held.remove();
            bytes += first.bytes();
            documents.add(await(first.prepared()));
        }
        heldBytes -= bytes;
        fill();
        return documents;
    }

    private void fill() {
        while (held.size() < AHEAD && heldBytes < BYTES_AHEAD && waiting.hasNext()) {
            PendingDocument one = begin(waiting.next());
            held.add(one);
            heldBytes += one.bytes();
        }
    }

    private PendingDocument begin(DocumentSource source) {
        try {
            byte[] bytes = source.content();
            return new PendingDocument(workers.submit(() -> preparation.prepare(source, bytes)), bytes.length);
        } catch (UnreadableDocumentException e) {
            Prepared refused = source.notice()
                    .<Prepared>map(notice -> new Prepared.Noticed(source, notice, e.explanation()))
                    .orElseGet(() -> new Prepared.Refused(source, e.explanation()));
            return new PendingDocument(CompletableFuture.completedFuture(refused), 0);
        }
    }

    private static Prepared await(Future<Prepared> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("A document could not be read", e.getCause());
        }
    }

    @Override
    public void close() {
        // Those at work clean up behind them; an import that fails must not leave them to be cut off.
        workers.shutdownNow();
        try {
            boolean _ = workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
