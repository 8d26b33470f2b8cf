package dk.sagsgang.meetings.meeting;

import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.identity.MeetingVersionId;

/**
 * That a version of a meeting's agenda or minutes says that the meeting is not held. It holds for the meeting while that version is the
 * current one.
 *
 * @param origin the lines that say so, or the event that recorded it
 */
public record Cancellation(MeetingVersionId version, Origin origin) {}
