package dk.sagsgang.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a source lets be seen on a seat.
 *
 * @param role as printed, or null where the source names no office
 * @param party as printed, or null
 * @param date the day that the source is about
 * @param listed whether the source lists all who have a seat, the person among them; false where it names some, as a vote does
 */
public record SeenMember(
        PersonId person, @Nullable String role, @Nullable String party, LocalDate date, boolean listed) {}
