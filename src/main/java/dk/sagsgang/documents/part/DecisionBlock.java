package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one body decided.
 *
 * @param atThisMeeting false for another body's decision, or an earlier one
 * @param paragraphs the decision verbatim, lines joined
 * @param remark conditions and remarks, or null
 * @param source where it is in its source, or null where it comes from an event
 */
public record DecisionBlock(
        OrganizationRef organization,
        Outcome outcome,
        @Nullable LocalDate date,
        boolean atThisMeeting,
        List<String> paragraphs,
        @Nullable String remark,
        @Nullable SourceRef source) {
    public DecisionBlock {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Its paragraphs as one line of text. */
    public String text() {
        return String.join(" ", paragraphs);
    }
}
