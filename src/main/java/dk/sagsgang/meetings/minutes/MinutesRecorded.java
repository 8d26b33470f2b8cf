package dk.sagsgang.meetings.minutes;

import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.storage.Revision;

/**
 * A version of a meeting's agenda or minutes was committed.
 *
 * @param replaced whether the meeting had a version before
 * @param revision the state of the record that has it
 */
public record MinutesRecorded(MeetingId meeting, MeetingVersionId version, boolean replaced, Revision revision) {}
