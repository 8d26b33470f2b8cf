package dk.sagsgang.publishing.site.web;

import dk.sagsgang.storage.Revision;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The state of the record, asked at most every 20 ms, so that a page out of the cache costs no question to the database. */
final class RecentRevision implements Supplier<Revision> {
    private static final long GOOD_FOR = Duration.ofMillis(20).toNanos();

    private final Supplier<Revision> revision;
    private volatile @Nullable Asked last;

    RecentRevision(Supplier<Revision> revision) {
        this.revision = revision;
    }

    @Override
    public Revision get() {
        long now = System.nanoTime();
        Asked known = last;
        if (known == null || now - known.at > GOOD_FOR) {
            known = new Asked(revision.get(), now);
            last = known;
        }
        return known.revision;
    }

    private record Asked(Revision revision, long at) {}
}
