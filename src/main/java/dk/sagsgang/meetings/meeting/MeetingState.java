package dk.sagsgang.meetings.meeting;

import dk.sagsgang.meetings.identity.MeetingId;
import java.time.Instant;

/** That a meeting is in the record, open or closed, and when its record last changed: for an index that follows the record. */
public record MeetingState(MeetingId id, Instant modified) {}
