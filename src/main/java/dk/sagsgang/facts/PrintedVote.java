package dk.sagsgang.facts;

import dk.sagsgang.cases.PaperId;
import dk.sagsgang.meetings.identity.AgendaItemId;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A vote as some minutes print it.
 *
 * @param place where it is printed
 * @param paper what was treated
 * @param organization who voted
 * @param matter the motion and its place among the like motions of the item; only for comparing
 * @param day when, or null where the print does not say
 */
public record PrintedVote(
        VotePlace place,
        PaperId paper,
        OrganizationId organization,
        String matter,
        @Nullable LocalDate day) {

    /**
     * The votes that are printed with one item.
     *
     * @param votes in printed order
     * @param days the day on which a body voted, or null where the print does not say
     */
    public static List<PrintedVote> of(
            AgendaItemId item,
            PaperId paper,
            List<VoteEvent> votes,
            Function<OrganizationId, @Nullable LocalDate> days) {
        List<PrintedVote> printed = new ArrayList<>();
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (VoteEvent vote : votes) {
            String matter = vote.motion().code()
                    + "|" + Objects.requireNonNullElse(vote.name(), "")
                    + "|" + Objects.requireNonNullElse(vote.proposer(), "");
            int count = counts.merge(List.of(vote.organization(), matter), 1, Integer::sum);
            printed.add(new PrintedVote(
                    new VotePlace(item, printed.size() + 1),
                    paper,
                    vote.organization(),
                    matter + "|" + count,
                    days.apply(vote.organization())));
        }
        return printed;
    }
}
