package dk.sagsgang.meetings.agenda;

import dk.sagsgang.files.Origin;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another meeting that an item's text speaks of.
 *
 * @param organization the body, or null where it could not be determined
 * @param printedOrganization the body as printed, or null
 * @param date the day, or null
 */
public record Mention(
        @Nullable OrganizationId organization,
        @Nullable String printedOrganization,
        @Nullable LocalDate date,
        String text,
        Origin origin) {}
