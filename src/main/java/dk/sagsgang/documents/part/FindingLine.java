package dk.sagsgang.documents.part;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what it is about.
 *
 * @param id its number in addresses
 * @param code its kind
 * @param printed the figure as printed
 * @param computed what it would be by the rest of the source
 * @param judgement what somebody found last when holding it against its source
 */
public record FindingLine(
        int id,
        String code,
        Severity severity,
        Bilingual message,
        Bilingual remedy,
        Optional<String> printed,
        Optional<String> computed,
        Optional<Judgement> judgement,
        @JsonUnwrapped FindingContext context,
        SourceRef source) {

    /** The meeting it is on, or null. */
    public @Nullable MeetingRef meeting() {
        return context.meeting();
    }

    /** The item, or null where it is on the document as a whole. */
    public @Nullable ItemRef item() {
        return context.item();
    }

    /** The case, or null. */
    public @Nullable CaseRef caseFile() {
        return context.caseFile();
    }

    /** What somebody has decided about it; new until then. */
    public FindingStatus status() {
        return judgement.map(Judgement::status).orElse(FindingStatus.NEW);
    }
}
