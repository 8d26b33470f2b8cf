package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the text speaks of: an earlier treatment, a coming one, or another body's.
 *
 * @param organization the body as printed, or null
 * @param date the day where printed, or null
 * @param itemNumber the item's number at that meeting where printed, or null
 * @param outcome what was done there where the text quotes it, or null
 * @param text the words it was read from
 */
public record ParsedMention(
        @Nullable String organization,
        @Nullable LocalDate date,
        @Nullable String itemNumber,
        @Nullable Outcome outcome,
        LineRange lines,
        String text) {}
