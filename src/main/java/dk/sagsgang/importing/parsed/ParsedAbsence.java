package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was away.
 *
 * @param person who
 * @param kind from what
 * @param time when somebody left or arrived, or null where no time is printed
 * @param substitute who came instead, or null
 * @param reason as printed, or null
 * @param lines where it is
 * @param text verbatim
 */
public record ParsedAbsence(
        ParsedPerson person,
        PresenceKind kind,
        @Nullable LocalTime time,
        @Nullable ParsedPerson substitute,
        @Nullable String reason,
        LineRange lines,
        String text) {}
