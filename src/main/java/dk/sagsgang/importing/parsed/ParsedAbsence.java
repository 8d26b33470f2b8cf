package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.AbsenceScope;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was away.
 *
 * @param person who
 * @param scope from what
 * @param substitute who came instead, or null
 * @param reason as printed, or null
 * @param lines where it is
 * @param text verbatim
 */
public record ParsedAbsence(
        ParsedPerson person,
        AbsenceScope scope,
        @Nullable ParsedPerson substitute,
        @Nullable String reason,
        LineRange lines,
        String text) {}
