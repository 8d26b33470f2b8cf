package dk.sagsgang.feeds.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names of things that stay the same whatever address the site moves to: name-based UUIDs (RFC 9562, 5.3) of the parts that tell a
 * thing from all others in the record.
 */
final class StableId {
    private StableId() {}

    /** As an Atom id. */
    static String urn(String... parts) {
        return "urn:uuid:" + of(parts);
    }

    /** As such. */
    static UUID of(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
