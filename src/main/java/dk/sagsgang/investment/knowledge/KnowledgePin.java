package dk.sagsgang.investment.knowledge;

import java.util.List;

/**
 * Which version of a knowledge base a calculation rests on, and what it takes from it.
 *
 * @param base the base's name
 * @param version its label
 * @param uses items as {@code kind/id}, for example {@code prices/shelter-day}; a change in any of them makes the calculation stale
 */
public record KnowledgePin(String base, String version, List<String> uses) {
    public KnowledgePin {
        uses = List.copyOf(uses);
    }

    /** The changes that concern what the calculation takes. */
    public List<KnowledgeChange> concerned(List<KnowledgeChange> changes) {
        return changes.stream()
                .filter(change -> uses.contains(change.kind() + "/" + change.id()))
                .toList();
    }
}
