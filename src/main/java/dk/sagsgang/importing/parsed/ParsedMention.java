package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the text speaks of: an earlier treatment, a coming one, or another body's.
 *
 * @param organization the body as printed, or null
 * @param date the day where printed, or null
 * @param text the words it was read from
 */
public record ParsedMention(
        @Nullable String organization, @Nullable LocalDate date, String text, LineRange lines) {}
