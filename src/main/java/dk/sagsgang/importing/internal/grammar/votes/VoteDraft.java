package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.Motion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One vote while its statements are being gathered. */
final class VoteDraft {
    private final Motion motion;
    private final @Nullable String name;
    private final @Nullable AmendmentDraft amendment;
    private final VotingBody body;
    private final Map<Choice, SideDraft> sides = new EnumMap<>(Choice.class);
    private final StringBuilder text = new StringBuilder();
    private @Nullable Choice last;
    private @Nullable String lastSentence;
    private @Nullable Boolean adopted;
    private @Nullable String point;
    private int start;
    private int end;

    VoteDraft(Motion motion, @Nullable String name, @Nullable AmendmentDraft amendment, VotingBody body) {
        this.motion = motion;
        this.name = name;
        this.amendment = amendment;
        this.body = body;
    }

    Motion motion() {
        return motion;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    AmendmentDraft amendment() {
        return amendment;
    }

    boolean isOpen() {
        return adopted == null;
    }

    boolean isOf(VotingBody other) {
        return body.equals(other);
    }

    boolean isOf(@Nullable String organization) {
        return Objects.equals(body.organization(), organization);
    }

    /** Whether everybody named is already on that side. */
    boolean holds(VoteStatement statement) {
        SideDraft side = sides.get(statement.side());
        return side != null && side.holds(statement.voters());
    }

    boolean is(Motion other, @Nullable String otherName) {
        return motion == other
                && (name == null ? otherName == null : otherName != null && name.equalsIgnoreCase(otherName));
    }

    /**
     * Whether a statement can be of this vote: its side is not stated yet, it continues the previous statement, or
     * only its count was missing.
     */
    boolean takes(VoteStatement statement) {
        SideDraft side = sides.get(statement.side());
        boolean onlyCount = side != null
                && statement.isOnlyCount()
                && side.mayCount(statement.voters().count());
        return isOpen() && (side == null || last == statement.side() || onlyCount);
    }

    /** {@code Godkendt med 6 stemmer for. Imod stemte 1.}: the result was stated before a side or its names were. */
    boolean isSettledBeforeSide(VoteStatement statement) {
        SideDraft side = sides.get(statement.side());
        boolean untold = side == null && statement.side() != Choice.FOR;
        boolean unnamed =
                side != null && side.isOnlyCount() && statement.voters().count() == null;
        return !isOpen() && statement.object().isEmpty() && (untold || unnamed);
    }

    /** Whether this vote can be on a point of what was recommended; where none is stated, it can be on any. */
    boolean mayBe(@Nullable String otherPoint) {
        return point == null || otherPoint == null || point.equals(otherPoint);
    }

    /** Whether this is the motion of a name, as printed with its number; one without a name can be any. */
    boolean mayBeNamed(String other) {
        return name == null || digits(name).equals(digits(other));
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    void point(@Nullable String label) {
        point = label;
    }

    /** More names on the side stated last. */
    void goesOn(ParsedVote.Side voters, LineRange lines, String line) {
        if (last != null) {
            add(new VoteStatement(last, voters, ""), lines, line);
        }
    }

    void add(VoteStatement statement, LineRange lines, String sentence) {
        sides.computeIfAbsent(statement.side(), side -> new SideDraft()).add(statement.voters());
        last = statement.side();
        add(lines, sentence);
    }

    /** Adds a sentence on the vote that puts nobody on a side. */
    void add(LineRange lines, String sentence) {
        start = start == 0 ? lines.start() : Math.min(start, lines.start());
        end = Math.max(end, lines.end());
        if (!sentence.equals(lastSentence)) {
            text.append(text.isEmpty() ? "" : " ").append(sentence);
            lastSentence = sentence;
        }
    }

    void adopted(boolean value) {
        adopted = value;
    }

    ParsedVote build(boolean alternatives) {
        ParsedVote.Sides all = new ParsedVote.Sides(
                side(Choice.FOR), side(Choice.AGAINST), side(Choice.ABSTAINED), side(Choice.NOT_VOTING));
        Motion kind = motion == Motion.ALTERNATIVE && !alternatives ? Motion.PROPOSAL : motion;
        return new ParsedVote(
                kind,
                name,
                amendment == null ? null : amendment.proposer(),
                body.organization(),
                body.date(),
                all,
                amendment == null ? null : amendment.wording(),
                adopted,
                new LineRange(start, end),
                text.toString());
    }

    private ParsedVote.Side side(Choice side) {
        SideDraft draft = sides.get(side);
        return draft == null ? ParsedVote.Side.NOBODY : draft.build();
    }
}
