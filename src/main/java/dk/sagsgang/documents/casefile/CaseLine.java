package dk.sagsgang.documents.casefile;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as one line of a list.
 *
 * @param last the last day it was treated in the open, or null where none is known
 * @param where the body that treated it then, or null
 */
public record CaseLine(
        CaseRef caseFile,
        @Nullable LocalDate last,
        @Nullable OrganizationRef where,
        Optional<Outcome> outcome) {}
