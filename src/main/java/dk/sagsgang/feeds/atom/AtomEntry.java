package dk.sagsgang.feeds.atom;

import java.net.URI;
import java.time.Instant;

/**
 * One entry of a feed.
 *
 * @param id never changes, whatever becomes of the entry (RFC 4287, 4.2.6)
 * @param title plain text
 * @param address the page that it is about
 * @param published when it first appeared
 * @param updated when it last changed
 * @param summary plain text in the municipality's own words, in Danish
 * @param author the body that it comes from
 */
public record AtomEntry(
        String id, String title, URI address, Instant published, Instant updated, String summary, String author) {}
