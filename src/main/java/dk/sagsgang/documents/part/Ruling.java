package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.OrganizationRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one body did with an item: its decision, and the votes that led to it.
 *
 * @param decision empty where only votes are printed
 */
public record Ruling(OrganizationRef organization, Optional<DecisionBlock> decision, List<VoteBlock> votes) {
    public Ruling {
        votes = List.copyOf(votes);
    }

    /** Decisions in their order, each with its body's votes; then the votes of bodies without a decision. */
    public static List<Ruling> of(List<DecisionBlock> decisions, List<VoteBlock> votes) {
        var left = new ArrayList<>(votes);
        var rulings = new ArrayList<Ruling>();
        for (DecisionBlock decision : decisions) {
            rulings.add(
                    new Ruling(decision.organization(), Optional.of(decision), take(left, decision.organization())));
        }
        while (!left.isEmpty()) {
            OrganizationRef organization = left.getFirst().organization();
            rulings.add(new Ruling(organization, Optional.empty(), take(left, organization)));
        }
        return List.copyOf(rulings);
    }

    private static List<VoteBlock> take(List<VoteBlock> from, OrganizationRef organization) {
        List<VoteBlock> own = from.stream()
                .filter(vote -> vote.organization().equals(organization))
                .toList();
        from.removeAll(own);
        return own;
    }
}
