package dk.sagsgang.demo.town;

import java.time.LocalDate;

/**
 * A legislative term of four years.
 *
 * @param id as printed, 2022-2025
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record Term(String id, LocalDate from, LocalDate to) {

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
