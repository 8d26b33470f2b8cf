package dk.sagsgang.documents;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision that a body made at its own meeting, for those who follow what is new.
 *
 * @param paragraphs the decision verbatim, lines joined
 * @param published when the first minutes with it came into the record
 * @param updated when the minutes that hold now did
 */
public record PublishedDecision(
        ItemRef item,
        Optional<CaseRef> caseFile,
        Outcome outcome,
        List<String> paragraphs,
        Instant published,
        Instant updated) {
    public PublishedDecision {
        paragraphs = List.copyOf(paragraphs);
    }
}
