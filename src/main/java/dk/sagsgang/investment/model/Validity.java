package dk.sagsgang.investment.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which something applies.
 *
 * @param from first day
 * @param until first day on which it no longer applies; {@link LocalDate#MAX} for no end
 */
public record Validity(LocalDate from, LocalDate until) {
    /** Without beginning or end. */
    public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    public Validity {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A validity ends after it begins: " + from + " to " + until);
        }
    }

    /** Whether something applies on a day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The share of a calendar year's days that lie within; exact where it is none or all. */
    public BigDecimal shareOf(int calendarYear) {
        LocalDate start = LocalDate.of(calendarYear, 1, 1);
        LocalDate end = start.plusYears(1);
        LocalDate first = from.isAfter(start) ? from : start;
        LocalDate last = until.isBefore(end) ? until : end;
        long days = Math.max(0, ChronoUnit.DAYS.between(first, last));
        long all = ChronoUnit.DAYS.between(start, end);
        if (days == 0 || days == all) {
            return days == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
    }
}
