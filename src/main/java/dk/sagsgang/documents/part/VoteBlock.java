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
 * @param wording the words of an amendment, or null where they are not printed with it
 * @param adopted the result, or null where the text does not say
 * @param sides those with anybody on them or a count, in the order for, against, the others
 * @param source where it is in its source, or null where it comes from an event
 */
public record VoteBlock(
        Motion motion,
        @Nullable String name,
        @Nullable String proposer,
        OrganizationRef organization,
        @Nullable Wording wording,
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
     * What an amendment says.
     *
     * @param source where it is in its source, or null where it comes from an event
     */
    public record Wording(String text, @Nullable SourceRef source) {}

    /**
     * A party's group on a side.
     *
     * @param votes the number printed with the party, or null
     * @param members how many members the group had at the meeting, or null where the record does not say
     * @param whole whether the source says that the whole group is on the side
     */
    public record Group(
            String party, @Nullable Integer votes, @Nullable Integer members, boolean whole) {}

    /**
     * One side.
     *
     * @param count as printed, or else how many are named
     * @param persons named voters
     * @param parties parties whose members are not named
     * @param groups the same parties with their numbers
     * @param others the words for all who are not named, or null
     */
    public record Side(
            Choice choice,
            int count,
            List<PersonRef> persons,
            List<String> parties,
            List<Group> groups,
            @Nullable String others) {
        public Side {
            persons = List.copyOf(persons);
            parties = List.copyOf(parties);
            groups = List.copyOf(groups);
        }

        /** Whether anybody is on it, or a number. */
        public boolean isStated() {
            return count > 0 || !persons.isEmpty() || !parties.isEmpty() || others != null;
        }
    }
}
