package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one body did with the item.
 *
 * @param organization the body as printed, or the meeting's own where the text names none
 * @param outcome what it did
 * @param date when, where printed; null means at this meeting
 * @param itemNumber the number the item had at that body's meeting, where printed
 * @param remark conditions and remarks, or null
 * @param text verbatim, lines joined with a blank
 * @param lines where it is
 */
public record ParsedDecision(
        @Nullable String organization,
        Outcome outcome,
        @Nullable LocalDate date,
        @Nullable String itemNumber,
        @Nullable String remark,
        String text,
        LineRange lines) {}
