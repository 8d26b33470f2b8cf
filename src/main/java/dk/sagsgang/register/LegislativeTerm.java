package dk.sagsgang.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A legislative term (valgperiode): four years from 1 January after a local election.
 *
 * @param name as printed, {@code 2018-2021}
 * @param start its first day
 * @param end its last day
 */
public record LegislativeTerm(
        LegislativeTermId id,
        BodyId body,
        String name,
        LocalDate start,
        LocalDate end,
        Instant created,
        Instant modified) {}
