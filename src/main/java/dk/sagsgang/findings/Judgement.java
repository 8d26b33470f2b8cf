package dk.sagsgang.findings;

import java.time.Instant;
import java.util.Optional;

/**
 * The judgement of somebody who compared a finding with its source. Judgements are added, never changed; the last one
 * holds.
 *
 * @param reason why, in words that anyone may read; always there when the finding is not an error
 */
public record Judgement(FindingStatus status, Optional<String> reason, Instant when) {
    public Judgement {
        if (status == FindingStatus.NOT_AN_ERROR && reason.isEmpty()) {
            throw new IllegalArgumentException("A finding that is not an error needs a reason");
        }
    }
}
