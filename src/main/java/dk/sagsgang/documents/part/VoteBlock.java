package dk.sagsgang.documents.part;

import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.Motion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vote: who was on which side.
 *
 * @param name the motion's name as printed, or null
 * @param proposer who proposed it, as printed, or null
 * @param adopted the result, or null where the text does not say
 * @param sides those with anybody on them or a count, in the order for, against, the others
 * @param source where it is in its source, or null where it comes from an event
 */
public record VoteBlock(
        Motion motion,
        @Nullable String name,
        @Nullable String proposer,
        OrganizationRef organization,
        @Nullable Boolean adopted,
        List<Side> sides,
        @Nullable SourceRef source) {
    public VoteBlock {
        sides = List.copyOf(sides);
    }

    /** The number on one side, 0 for none. */
    public int count(Choice choice) {
        return sides.stream()
                .filter(side -> side.choice() == choice)
                .mapToInt(Side::count)
                .sum();
    }

    /**
     * One side.
     *
     * @param count as printed, or else how many are named
     * @param persons named voters
     * @param parties parties that are named as a whole
     */
    public record Side(Choice choice, int count, List<PersonRef> persons, List<String> parties) {
        public Side {
            persons = List.copyOf(persons);
            parties = List.copyOf(parties);
        }
    }
}
