package dk.sagsgang.cases;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Origin;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stop on a path about to be kept; parts as in {@link Consultation}. */
public record NewConsultation(
        PaperId paper,
        OrganizationId organization,
        @Nullable LocalDate date,
        Consultation.Basis basis,
        Consultation.Role role,
        boolean authoritative,
        Visibility visibility,
        Origin origin) {}
