package dk.sagsgang.meetings.outcome;

import dk.sagsgang.files.Origin;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one body did with an item (beslutning).
 *
 * @param printedOrganization the body as printed, or null where the meeting's own is understood
 * @param date the day; null where neither the text nor the meeting states it
 * @param atThisMeeting false for another body's decision, or an earlier one, that these minutes print
 * @param otherItemNumber the number the item had there, or null
 * @param remark conditions and remarks, or null
 * @param text verbatim
 */
public record Decision(
        OrganizationId organization,
        @Nullable String printedOrganization,
        Outcome outcome,
        @Nullable LocalDate date,
        boolean atThisMeeting,
        @Nullable String otherItemNumber,
        @Nullable String remark,
        String text,
        Origin origin) {}
