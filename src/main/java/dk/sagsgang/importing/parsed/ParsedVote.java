package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.vote.Motion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One vote, as printed: persons, parties and counts are kept separate, and nothing is derived.
 *
 * @param motion what was voted on
 * @param name the motion's name as printed ({@code forslag 1}), or null
 * @param proposer who proposed an amendment, or null
 * @param organization the body that voted, or null for the meeting's own
 * @param date the day on which it voted, where the text says so; null for the meeting's own
 * @param sides those for, against and so on
 * @param wording the words of an amendment, or null where they are not printed with it
 * @param adopted what the text says became of it, or null
 * @param lines where it is
 * @param text verbatim
 */
public record ParsedVote(
        Motion motion,
        @Nullable String name,
        @Nullable String proposer,
        @Nullable String organization,
        @Nullable LocalDate date,
        Sides sides,
        @Nullable Wording wording,
        @Nullable Boolean adopted,
        LineRange lines,
        String text) {

    /** What an amendment says, verbatim, and where. */
    public record Wording(String text, LineRange lines) {}

    /** Everybody's side in one vote. */
    public record Sides(Side supporting, Side opposing, Side abstaining, Side notVoting) {}

    /**
     * One side of a vote.
     *
     * @param persons named voters
     * @param parties parties by letter, not repeated for named persons
     * @param seats the number printed with a party ({@code G (2)}), by its letter; a party without one is not among them
     * @param whole the parties of which the text says that the whole group is on this side
     * @param others the words for everybody not named ({@code de øvrige medlemmer}), or null
     * @param count the number printed with the side, or null
     * @param total a number printed as {@code i alt}, or null
     */
    public record Side(
            List<ParsedPerson> persons,
            List<String> parties,
            Map<String, Integer> seats,
            List<String> whole,
            @Nullable String others,
            @Nullable Integer count,
            @Nullable Integer total) {
        public static final Side NOBODY = new Side(List.of(), List.of(), null, null);

        /** A side of which nothing but persons, parties and numbers of the whole is printed. */
        public Side(
                List<ParsedPerson> persons, List<String> parties, @Nullable Integer count, @Nullable Integer total) {
            this(persons, parties, Map.of(), List.of(), null, count, total);
        }

        /** A side known by its number alone. */
        public static Side counted(int count) {
            return new Side(List.of(), List.of(), count, null);
        }

        /** The same voters with the number printed elsewhere. */
        public Side withCount(@Nullable Integer printed) {
            return new Side(persons, parties, seats, whole, others, printed, total);
        }

        /** Whether it names anybody: a person, a party or the others. */
        public boolean isNamed() {
            return !persons.isEmpty() || !parties.isEmpty() || others != null;
        }

        /** The number that the text prints for the whole side, the total where there is one; null where there is none. */
        public @Nullable Integer stated() {
            return total == null ? count : total;
        }

        public Side {
            persons = List.copyOf(persons);
            parties = List.copyOf(parties);
            seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
            whole = List.copyOf(whole);
        }
    }
}
