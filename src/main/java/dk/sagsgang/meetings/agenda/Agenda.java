package dk.sagsgang.meetings.agenda;

import dk.sagsgang.meetings.meeting.Meeting;
import java.util.List;

/**
 * What was treated at a meeting, by its current version.
 *
 * @param entries in the order of the source, closed ones included
 */
public record Agenda(Meeting meeting, List<AgendaEntry> entries) {
    public Agenda {
        entries = List.copyOf(entries);
    }
}
