package dk.sagsgang.register;

import dk.sagsgang.access.Visibility;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a source names somebody.
 *
 * @param date the day the source is about, or null where none is known
 * @param visibility whether it does so in the open
 */
public record Sighting(@Nullable LocalDate date, Visibility visibility) {}
