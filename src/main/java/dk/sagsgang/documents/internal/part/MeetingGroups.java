package dk.sagsgang.documents.internal.part;

import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.meetings.agenda.Agenda;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups at meetings, looked up where a vote names parties. Not for many threads. */
public final class MeetingGroups {
    private final ReadSession session;
    private final Map<MeetingId, Groups> known = new HashMap<>();

    public MeetingGroups(ReadSession session) {
        this.session = session;
    }

    /** Looks up the groups at some meetings at once. */
    public void lookUp(Collection<MeetingId> meetings) {
        List<MeetingId> unknown = meetings.stream()
                .distinct()
                .filter(meeting -> !known.containsKey(meeting))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        var presence = session.sources().meetings().listPresence(unknown);
        for (Agenda agenda : session.open(session.sources().meetings().listAgendas(unknown))) {
            List<AgendaItemId> items = session
                    .open(agenda.entries().stream().map(AgendaEntry::item).toList())
                    .stream()
                    .map(AgendaItem::id)
                    .toList();
            MeetingId meeting = agenda.meeting().id();
            known.put(meeting, new Groups(session.open(presence.getOrDefault(meeting, List.of())), items));
        }
        unknown.forEach(meeting -> known.putIfAbsent(meeting, Groups.UNKNOWN));
    }

    /** The groups at a meeting. */
    public Groups at(MeetingId meeting) {
        lookUp(List.of(meeting));
        return known.getOrDefault(meeting, Groups.UNKNOWN);
    }

    /** The groups at the meeting of an item, where the votes on it name parties; otherwise nothing is looked up. */
    Groups of(AgendaItem item, List<VoteEvent> votes) {
        boolean ofGroups = votes.stream().anyMatch(vote -> vote.votes().stream().anyMatch(SingleVote::isOfGroup));
        return ofGroups ? at(item.meeting()) : Groups.UNKNOWN;
    }
}
