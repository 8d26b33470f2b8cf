package dk.sagsgang.meetings.vote;

import dk.sagsgang.findings.SourcePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vote as it was recorded, for checking: who is named on which side, and which numbers are printed. Names, parties and
 * numbers are kept separate, since they may contradict each other.
 *
 * @param place where it is
 * @param motion what was voted on
 * @param name the motion's name as printed ({@code forslag 1}), or null
 * @param supporting those for
 * @param opposing those against
 * @param abstaining those neither for nor against
 * @param notVoting those present who did not vote
 * @param adopted what the text says became of it, or null
 */
public record VoteTally(
        SourcePlace place,
        Motion motion,
        @Nullable String name,
        Side supporting,
        Side opposing,
        Side abstaining,
        Side notVoting,
        @Nullable Boolean adopted) {

    /** The choices that make a side of a vote, for first. */
    public static final List<Choice> SIDES = List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.NOT_VOTING);

    /** The four sides, for first. */
    public List<Side> sides() {
        return List.of(supporting, opposing, abstaining, notVoting);
    }

    /**
     * Those who made a choice.
     *
     * @throws IllegalArgumentException when the choice makes no side
     */
    public Side side(Choice choice) {
        return switch (choice) {
            case FOR -> supporting;
            case AGAINST -> opposing;
            case ABSTAINED -> abstaining;
            case NOT_VOTING -> notVoting;
            case ABSENT, RECUSED -> throw new IllegalArgumentException(choice + " is no side of a vote");
        };
    }

    /**
     * One side.
     *
     * @param voters the names of those named
     * @param parties whole parties named, whose members are not known here
     * @param ofParties the sum of the numbers printed with the parties, {@code S (7), N (5)}, or null where not all have one
     * @param count the number printed with the side, or null
     * @param total a number printed as {@code i alt}, or null
     */
    public record Side(
            List<String> voters,
            List<String> parties,
            @Nullable Integer ofParties,
            @Nullable Integer count,
            @Nullable Integer total) {
        public static final Side NOBODY = new Side(List.of(), List.of(), null, null, null);

        public Side {
            voters = List.copyOf(voters);
            parties = List.copyOf(parties);
        }

        /** A side whose voters are all named. */
        public static Side of(String... voters) {
            return new Side(List.of(voters), List.of(), null, null, null);
        }

        /** A side known by its number alone. */
        public static Side counted(int count) {
            return new Side(List.of(), List.of(), null, count, null);
        }

        /** How many it is: the printed number, or the names where no whole party is named too; null where unknown. */
        public @Nullable Integer size() {
            if (total != null) {
                return total;
            }
            if (count != null) {
                return count;
            }
            return voters.isEmpty() || !parties.isEmpty() ? null : Integer.valueOf(voters.size());
        }

        /** How many it is at least. */
        public int atLeast() {
            Integer size = size();
            return size == null ? voters.size() : size;
        }
    }
}
