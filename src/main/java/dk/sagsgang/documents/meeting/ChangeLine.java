package dk.sagsgang.documents.meeting;

import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import java.time.Instant;

/** That a meeting's agenda or minutes came or changed. */
public record ChangeLine(MeetingRef meeting, MeetingVersion.Kind kind, int version, Instant when) {}
