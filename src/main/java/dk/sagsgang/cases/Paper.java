package dk.sagsgang.cases;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text put before one or more bodies, with the stops on its way. A case has one or more papers.
 *
 * @param caseFile its case, or null where no number is printed
 * @param title as printed the last time
 * @param firstDate the first day it was treated, or null where none is known
 * @param lastDate the last such day, or null
 * @param consultations its path in order, closed and merely mentioned stops included
 * @param texts what was printed of it, each time it was, oldest first
 * @param visibility closed when no stop has been in the open
 */
public record Paper(
        PaperId id,
        @Nullable CaseFileId caseFile,
        String title,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        List<Sealed<Consultation>> consultations,
        List<PaperTextId> texts,
        Visibility visibility,
        Instant created,
        Instant modified) {
    public Paper {
        consultations = List.copyOf(consultations);
        texts = List.copyOf(texts);
    }
}
