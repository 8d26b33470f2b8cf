package dk.sagsgang.search.internal;

import dk.sagsgang.storage.Revision;
import dk.sagsgang.storage.UtcText;
import java.time.Instant;
import java.util.Map;

/**
 * What an index holds, kept with each of its commits.
 *
 * @param revision the state of the record that is wholly in it; 0 while it is being built
 */
record IndexedRevision(Revision revision) {
    static final IndexedRevision NOTHING = new IndexedRevision(new Revision(0, Instant.EPOCH));

    /** Raised when documents are made in another way, so that older indexes are rebuilt. */
    private static final String FORM = "1";

    /** From a commit; nothing when it is in another form. */
    static IndexedRevision of(Map<String, String> commitData) {
        if (!FORM.equals(commitData.get("form"))) {
            return NOTHING;
        }
        return new IndexedRevision(new Revision(
                Long.parseLong(commitData.getOrDefault("revision", "0")),
                UtcText.parse(commitData.getOrDefault("changedAt", UtcText.of(Instant.EPOCH)))));
    }

    Map<String, String> commitData() {
        return Map.of(
                "form",
                FORM,
                "revision",
                Long.toString(revision.number()),
                "changedAt",
                UtcText.of(revision.changedAt()));
    }

    boolean isNothing() {
        return revision.number() == 0;
    }

    boolean isBehind(Revision current) {
        return current.isAfter(revision);
    }
}
