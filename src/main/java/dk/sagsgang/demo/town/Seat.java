package dk.sagsgang.demo.town;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A politician's place in a body during a term, or a part of it.
 *
 * @param person who sits there
 * @param role a title such as Borgmester or Rådmand; null for an ordinary member
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record Seat(Politician person, @Nullable String role, LocalDate from, LocalDate to) {

    boolean isHeldOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
