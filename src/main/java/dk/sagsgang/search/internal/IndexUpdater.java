package dk.sagsgang.search.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then whether the record has changed, and brings the index along. */
final class IndexUpdater implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexUpdater.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LuceneSearchIndex index;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    IndexUpdater(LuceneSearchIndex index) {
        this.index = index;
        this.thread = Thread.ofPlatform().name("search-follower").daemon().start(this::run);
    }

    private void run() {
        boolean ended = false;
        while (!ended) {
            try {
                look();
                ended = closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                ended = true;
            } catch (IOException | RuntimeException e) {
                LOG.error("The search index could not be brought up to date; trying again", e);
                ended = isClosing();
            }
        }
    }

    private void look() throws IOException {
        if (!index.isCurrent()) {
            index.refresh();
        }
        if (!index.isCurrent()) {
            index.catchUp();
        }
    }

    private boolean isClosing() {
        try {
            return closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Waits for the work in hand. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
