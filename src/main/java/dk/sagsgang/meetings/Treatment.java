package dk.sagsgang.meetings;

/** An agenda item together with the meeting it was on. */
public record Treatment(Meeting meeting, AgendaItem item) {}
