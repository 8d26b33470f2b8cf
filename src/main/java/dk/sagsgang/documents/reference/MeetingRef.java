package dk.sagsgang.documents.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting by body, day and address. */
public record MeetingRef(
        String slug, OrganizationRef organization, @Nullable LocalDate date) {}
