package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.vote.Motion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vote, as printed: persons, parties and counts are kept separate, and nothing is derived.
 *
 * @param motion what was voted on
 * @param name the motion's name as printed ({@code forslag 1}), or null
 * @param proposer who proposed an amendment, or null
 * @param organization the body that voted, or null for the meeting's own
 * @param sides those for, against and so on
 * @param adopted what the text says became of it, or null
 * @param lines where it is
 * @param text verbatim
 */
public record ParsedVote(
        Motion motion,
        @Nullable String name,
        @Nullable String proposer,
        @Nullable String organization,
        Sides sides,
        @Nullable Boolean adopted,
        LineRange lines,
        String text) {

    /** Everybody's side in one vote. */
    public record Sides(Side supporting, Side opposing, Side abstaining, Side notVoting) {}

    /**
     * One side of a vote.
     *
     * @param persons named voters
     * @param parties whole parties by letter, not repeated for named persons
     * @param count the number printed with the side, or null
     * @param total a number printed as {@code i alt}, or null
     */
    public record Side(
            List<ParsedPerson> persons,
            List<String> parties,
            @Nullable Integer count,
            @Nullable Integer total) {
        public static final Side NOBODY = new Side(List.of(), List.of(), null, null);

        /** The number that the text prints for the whole side, the total where there is one; null where there is none. */
        public @Nullable Integer stated() {
            return total == null ? count : total;
        }

        public Side {
            persons = List.copyOf(persons);
            parties = List.copyOf(parties);
        }
    }
}
