package dk.sagsgang.investment.benefits;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date on which the effort is stopped or goes on.
 *
 * @param date when it is decided
 * @param criterion what must hold to go on
 * @param decision what was decided, empty until then
 */
public record Gate(LocalDate date, String criterion, Optional<Decision> decision) {
    /** What can be decided at a gate. */
    public enum Decision {
        GO,
        STOP
    }

    /** Whether the gate should have been decided by a day and is not. */
    public boolean overdue(LocalDate today) {
        return decision.isEmpty() && date.isBefore(today);
    }
}
