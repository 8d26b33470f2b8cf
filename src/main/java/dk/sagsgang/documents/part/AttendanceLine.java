package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.presence.PresenceKind;
import org.jspecify.annotations.Nullable;

/** That somebody was there or was not. */
public record AttendanceLine(
        PersonRef person,
        PresenceKind kind,
        @Nullable String substitute,
        @Nullable String reason,
        SourceRef source) {}
