package dk.sagsgang.documents;

import dk.sagsgang.documents.casefile.DecisionLine;
import dk.sagsgang.documents.meeting.ChangeLine;
import dk.sagsgang.documents.meeting.MeetingLine;
import java.util.List;
import java.util.Optional;

/**
 * What is on the front page.
 *
 * @param municipality its name, empty while nothing has been imported
 * @param coming meetings from today on, the next first
 * @param latest meetings held, the latest first
 * @param decisions the latest decisions
 * @param changed meetings whose agenda or minutes came or changed today, or else last
 * @param changedToday whether that was today
 */
public record FrontDocument(
        Optional<String> municipality,
        List<MeetingLine> coming,
        List<MeetingLine> latest,
        List<DecisionLine> decisions,
        List<ChangeLine> changed,
        boolean changedToday) {
    public FrontDocument {
        coming = List.copyOf(coming);
        latest = List.copyOf(latest);
        decisions = List.copyOf(decisions);
        changed = List.copyOf(changed);
    }

    /** Whether there is no meeting to show. */
    public boolean isEmpty() {
        return coming.isEmpty() && latest.isEmpty();
    }
}
