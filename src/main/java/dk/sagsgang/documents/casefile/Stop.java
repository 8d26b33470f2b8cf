package dk.sagsgang.documents.casefile;

import dk.sagsgang.cases.Consultation;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stop on the path of a case.
 *
 * @param organizations who treats it: one body, or the departments that put it forward together
 * @param date when, or null
 * @param seen whether its own minutes or agenda are in the record; else it is known only from others
 * @param item the item there, where seen
 * @param outcome the outcome, where known
 * @param votes the votes there
 */
public record Stop(
        List<OrganizationRef> organizations,
        @Nullable LocalDate date,
        boolean seen,
        Consultation.Role role,
        Optional<ItemRef> item,
        Optional<Outcome> outcome,
        List<VoteBlock> votes) {
    public Stop {
        organizations = List.copyOf(organizations);
        votes = List.copyOf(votes);
    }
}
