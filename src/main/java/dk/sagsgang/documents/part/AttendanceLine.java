package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.presence.PresenceKind;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was there or was not.
 *
 * @param source where it is in its source, or null where it comes from an event
 */
public record AttendanceLine(
        PersonRef person,
        PresenceKind kind,
        @Nullable String substitute,
        @Nullable String reason,
        @Nullable SourceRef source) {}
