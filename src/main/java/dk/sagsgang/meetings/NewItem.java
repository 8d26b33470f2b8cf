package dk.sagsgang.meetings;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.files.SourceLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item about to be kept; parts as in {@link AgendaItem}.
 *
 * @param attendance their items are not looked at
 */
public record NewItem(
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
        List<Decision> decisions,
        List<NewVote> votes,
        List<PresenceEvent> attendance,
        List<Mention> mentions,
        SourceLines source) {
    public NewItem {
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
        attendance = List.copyOf(attendance);
        mentions = List.copyOf(mentions);
    }
}
