package dk.sagsgang.documents.committee;

import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.facts.Office;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's seat in a body, present or past.
 *
 * @param role as printed
 * @param office what office that is
 * @param start first day known, or null
 * @param end last day known, or null
 * @param seen whether it is only deduced from votes and attendance, so that the days are those first and last seen
 */
public record SeatLine(
        PersonRef person,
        OrganizationRef organization,
        String role,
        Office office,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean seen) {

    /** Whether it is that of an ordinary member. */
    public boolean isOrdinary() {
        return office == Office.MEMBER;
    }
}
