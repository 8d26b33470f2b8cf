package dk.sagsgang.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when somebody fills a seat, and what that is known from.
 *
 * @param start first day, or null where none is known
 * @param end last day, or null where none is known
 * @param basis whether somebody recorded it or minutes let it be seen; then the days are the first and last seen
 * @param listed the last day on which a list of all who have a seat has the person, or null where none has
 */
public record MembershipTerm(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Membership.Basis basis,
        @Nullable LocalDate listed) {

    /** Whether it lasts on a day; a bound that is not known is none. */
    public boolean covers(LocalDate day) {
        return (start == null || !start.isAfter(day)) && (end == null || !end.isBefore(day));
    }
}
