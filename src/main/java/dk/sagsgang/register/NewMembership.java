package dk.sagsgang.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody fills a seat, about to be kept; parts as in {@link Membership}. */
public record NewMembership(
        SeatId seat,
        PersonId person,
        Membership.Capacity capacity,
        String role,
        @Nullable String party,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}
