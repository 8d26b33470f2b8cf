package dk.sagsgang.meetings.agenda;

import dk.sagsgang.meetings.meeting.Meeting;

/** An agenda item together with the meeting it was on. */
public record Treatment(Meeting meeting, AgendaItem item) {}
