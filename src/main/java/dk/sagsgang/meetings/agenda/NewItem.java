package dk.sagsgang.meetings.agenda;

import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.VoteEvent;
import java.util.List;

/**
 * An agenda item about to be kept; parts as in {@link AgendaItem}.
 *
 * @param attendance their items are not looked at
 */
public record NewItem(
        ItemHeading heading,
        CaseLinks links,
        List<Decision> decisions,
        List<VoteEvent> votes,
        List<PresenceEvent> attendance,
        List<Mention> mentions,
        Origin origin)
        implements HeadedItem, CaseLinked {
    public NewItem {
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
        attendance = List.copyOf(attendance);
        mentions = List.copyOf(mentions);
    }
}
