package dk.sagsgang.meetings.agenda;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.identity.BusinessId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.VoteEvent;
import java.util.List;

/**
 * One item of a meeting's agenda with all that was done with it, in one version.
 *
 * @param business the same for the same item in every version
 * @param attendance who was away from, left, came to or was disqualified from this item
 */
public record AgendaItem(
        AgendaItemId id,
        BusinessId business,
        AgendaPlace place,
        ItemHeading heading,
        CaseLinks links,
        List<Sealed<Decision>> decisions,
        List<Sealed<VoteEvent>> votes,
        List<Sealed<PresenceEvent>> attendance,
        List<Sealed<Mention>> mentions,
        Origin origin)
        implements HeadedItem, CaseLinked {
    public AgendaItem {
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
        attendance = List.copyOf(attendance);
        mentions = List.copyOf(mentions);
    }

    /** Which meeting it is an item of. */
    public MeetingId meeting() {
        return place.meeting();
    }

    /** Which version of the meeting's agenda or minutes. */
    public MeetingVersionId version() {
        return place.version();
    }

    /** Its place in the source, from 1. */
    public int position() {
        return place.position();
    }
}
