package dk.sagsgang.meetings.agenda;

import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;

/**
 * Where an item is: in which version of which meeting's agenda or minutes, and which item of it.
 *
 * @param position its place in the source, from 1
 */
public record AgendaPlace(MeetingId meeting, MeetingVersionId version, int position) {}
