package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.importing.internal.vocabulary.VoteSide;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.Motion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One vote while its statements are being gathered. */
final class VoteDraft {
    private final Motion motion;
    private final @Nullable String name;
    private final @Nullable String proposer;
    private final @Nullable String organization;
    private final Map<VoteSide, ParsedVote.Side> sides = new EnumMap<>(VoteSide.class);
    private final StringBuilder text = new StringBuilder();
    private @Nullable VoteSide last;
    private @Nullable Boolean adopted;
    private int start;
    private int end;

    VoteDraft(Motion motion, @Nullable String name, @Nullable String proposer, @Nullable String organization) {
        this.motion = motion;
        this.name = name;
        this.proposer = proposer;
        this.organization = organization;
    }

    Motion motion() {
        return motion;
    }

    @Nullable
    String name() {
        return name;
    }

    boolean isOpen() {
        return adopted == null;
    }

    boolean is(Motion other, @Nullable String otherName) {
        return motion == other
                && (name == null ? otherName == null : otherName != null && name.equalsIgnoreCase(otherName));
    }

    /** Whether a side can still be told: not yet, or the telling goes on. */
    boolean takes(VoteSide side) {
        return isOpen() && (!sides.containsKey(side) || last == side);
    }

    void add(VoteStatement statement, LineRange lines, String sentence) {
        sides.merge(statement.side(), statement.voters(), VoteDraft::joined);
        last = statement.side();
        start = start == 0 ? lines.start() : Math.min(start, lines.start());
        end = Math.max(end, lines.end());
        if (text.indexOf(sentence) < 0) {
            text.append(text.isEmpty() ? "" : " ").append(sentence);
        }
    }

    private static ParsedVote.Side joined(ParsedVote.Side first, ParsedVote.Side second) {
        List<ParsedPerson> persons = new ArrayList<>(first.persons());
        persons.addAll(second.persons());
        Set<String> parties = new LinkedHashSet<>(first.parties());
        parties.addAll(second.parties());
        return new ParsedVote.Side(
                persons,
                List.copyOf(parties),
                first.count() == null ? second.count() : first.count(),
                first.total() == null ? second.total() : first.total());
    }

    void adopted(boolean value) {
        adopted = value;
    }

    ParsedVote build(boolean alternatives) {
        ParsedVote.Sides all = new ParsedVote.Sides(
                side(VoteSide.FOR), side(VoteSide.AGAINST), side(VoteSide.ABSTAINED), side(VoteSide.NOT_VOTING));
        Motion kind = motion == Motion.ALTERNATIVE && !alternatives ? Motion.PROPOSAL : motion;
        return new ParsedVote(
                kind, name, proposer, organization, all, adopted, new LineRange(start, end), text.toString());
    }

    private ParsedVote.Side side(VoteSide side) {
        return sides.getOrDefault(side, ParsedVote.Side.NOBODY);
    }
}
