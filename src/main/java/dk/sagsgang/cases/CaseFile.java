package dk.sagsgang.cases;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.register.BodyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case (sag): everything under one journal number.
 *
 * @param slug its number in addresses
 * @param reference the number as first printed
 * @param title that of its newest public paper, or of its newest paper when all are closed
 * @param firstDate the first day it was treated, or null where none is known
 * @param lastDate the last such day, or null
 * @param visibility closed when none of its papers has been treated in the open
 */
public record CaseFile(
        CaseFileId id,
        BodyId body,
        String slug,
        String reference,
        String title,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        Visibility visibility,
        Instant created,
        Instant modified) {}
