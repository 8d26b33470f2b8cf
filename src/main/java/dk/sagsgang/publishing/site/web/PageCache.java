package dk.sagsgang.publishing.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.sagsgang.publishing.site.text.Formats;
import dk.sagsgang.storage.Revision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finished pages by address. One is good as long as neither the record nor the day has changed: the front page speaks of
 * what is coming. Bounded by memory, so that strange addresses can only push each other out.
 */
final class PageCache {
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Clock clock;
    private final Cache<String, Kept> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Kept kept) -> address.length() + kept.answer.weight())
            .build();

    PageCache(Clock clock) {
        this.clock = clock;
    }

    Optional<Answer> find(String address, Revision revision) {
        Kept kept = pages.getIfPresent(address);
        return kept != null && kept.revision == revision.number() && kept.day.equals(today())
                ? Optional.of(kept.answer)
                : Optional.empty();
    }

    void keep(String address, Revision revision, Answer answer) {
        pages.put(address, new Kept(answer, revision.number(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.DENMARK));
    }

    private record Kept(Answer answer, long revision, LocalDate day) {}
}
