package dk.sagsgang.feeds.atom;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A feed.
 *
 * @param id never changes (RFC 4287, 4.2.6)
 * @param title plain text
 * @param self its own address
 * @param alternate the page that shows the same
 * @param author the municipality
 * @param licence the terms that it may be used on
 * @param entries the latest first
 */
public record AtomFeed(
        String id, String title, URI self, URI alternate, String author, URI licence, List<AtomEntry> entries) {
    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** When anything in it last changed; the epoch when it is empty, so that an empty feed is the same each time. */
    public Instant updated() {
        return entries.stream().map(AtomEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
