package dk.sagsgang.meetings;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.files.SourceLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a meeting's agenda with all that was done with it, in one version.
 *
 * @param business the same for the same item in every version
 * @param position its place in the source, from 1
 * @param number as printed
 * @param title without the case letter
 * @param caseType the letter printed before the title, or null
 * @param raisedTo the letter it was raised to at the meeting, or null
 * @param reference the case number as printed, or null
 * @param publicTitle what a closed item may be called in public, or null
 * @param decisionExpected whether a decision should have been recorded
 * @param caseFile its case, or null where no number is printed
 * @param attendance who was away from, left, came to or was disqualified from this item
 */
public record AgendaItem(
        AgendaItemId id,
        BusinessId business,
        MeetingId meeting,
        MeetingVersionId version,
        int position,
        String number,
        String title,
        @Nullable String caseType,
        @Nullable String raisedTo,
        @Nullable String reference,
        Visibility visibility,
        @Nullable String publicTitle,
        boolean decisionExpected,
        @Nullable CaseFileId caseFile,
        PaperId paper,
        PaperTextId text,
        ConsultationId consultation,
        List<Sealed<Decision>> decisions,
        List<Sealed<VoteEvent>> votes,
        List<Sealed<PresenceEvent>> attendance,
        List<Sealed<Mention>> mentions,
        SourceLines source) {
    public AgendaItem {
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
        attendance = List.copyOf(attendance);
        mentions = List.copyOf(mentions);
    }
}
