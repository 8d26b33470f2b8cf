package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.importing.internal.vocabulary.PhraseTable;
import dk.sagsgang.importing.internal.vocabulary.Vocabulary;
import dk.sagsgang.importing.internal.vocabulary.VoteSide;
import dk.sagsgang.importing.internal.vocabulary.Words;
import dk.sagsgang.importing.parsed.ParsedVote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what one sentence says of who took which side. */
final class VoteSentences {
    private static final Set<String> BETWEEN = Set.of("mens", "imens", "hvorimod", "medens");
    private static final Set<String> REASONS = Set.of("idet", "fordi", "da", "med", "under");

    private static final Pattern BOTH_COUNTS = Pattern.compile("(\\d{1,3})[-\u2013](\\d{1,3})");
    private static final int LONGEST_LIST = 2000;
    private static final int LONGEST_BRACKET = 60;

    private final Vocabulary.Votes vocabulary;
    private final Voters voters;

    VoteSentences(Vocabulary vocabulary, Voters voters) {
        this.vocabulary = vocabulary.votes();
        this.voters = voters;
    }

    /** A phrase that names a side, with the verb it belongs to; the verb is -1 where a colon stands for it. */
    private record Mark(VoteSide side, int first, int next, int verb, boolean votersAfter, int votersFrom) {}

    /** {@code For stemte}, {@code Imod:}: the side stands before those on it. */
    boolean startsWithSide(Words words) {
        return vocabulary.sides().findAt(words, 0).isPresent();
    }

    ParsedVote.Side voters(Words words) {
        return voters.read(words.text());
    }

    /** Whether a line holds nothing but names, titles and parties. */
    boolean isList(Words words) {
        return voters.isList(words);
    }

    List<VoteStatement> read(Words words) {
        List<Mark> marks = marks(words);
        List<VoteStatement> statements = marks.isEmpty() ? bothCounts(words) : new ArrayList<>();
        int free = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? endBefore(words, mark, marks.get(i + 1)) : words.size();
            VoteStatement statement = mark.votersAfter() ? after(words, mark, end) : before(words, mark, free, end);
            if (!Voters.isNobody(statement.voters())) {
                statements.add(statement);
                majorityAgainst(words, mark, statements);
            }
            free = end;
        }
        return statements;
    }

    /** {@code med stemmerne 4-3}: those for and those against, and no more words. */
    private static List<VoteStatement> bothCounts(Words words) {
        List<VoteStatement> statements = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Matcher counts = BOTH_COUNTS.matcher(words.lower(i));
            if (words.lower(i - 1).startsWith("stemme") && counts.matches()) {
                statements.add(counted(VoteSide.FOR, counts.group(1)));
                statements.add(counted(VoteSide.AGAINST, counts.group(2)));
                return statements;
            }
        }
        return statements;
    }

    private static VoteStatement counted(VoteSide side, String count) {
        return new VoteStatement(side, new ParsedVote.Side(List.of(), List.of(), Integer.valueOf(count), null), "");
    }

    private VoteStatement before(Words words, Mark mark, int from, int end) {
        int to = mark.verb() >= 0 ? mark.verb() : mark.first();
        String text = text(words, label(words, from).isEmpty() ? from : from + 2, to);
        String bracket = bracketAfter(words, to);
        Integer count = to > 0 && to > from ? voters.number(words, to - 1) : null;
        ParsedVote.Side side = count != null ? withCount(voters.read(bracket), count) : voters.read(text);
        side = withBracket(side, bracketAfter(words, mark.next() - 1));
        if (Voters.isNobody(side)) {
            side = voters.readSingleNames(text);
        }
        String object = object(words, mark.next(), end);
        return new VoteStatement(mark.side(), side, object.isEmpty() ? label(words, from) : object);
    }

    /** {@code Forslag 1: X stemmer for}: what stands before the colon is voted on. */
    private static String label(Words words, int from) {
        boolean labelled = from + 2 < words.size() && words.gapBefore(from + 2).contains(":");
        return labelled ? text(words, from, from + 1) + words.printed(from + 1) : "";
    }

    private static ParsedVote.Side withCount(ParsedVote.Side side, Integer count) {
        return new ParsedVote.Side(side.persons(), side.parties(), count, side.total());
    }

    /** {@code 6 stemmer imod (Ø, Å)}: those behind a count stand in brackets behind the side. */
    private ParsedVote.Side withBracket(ParsedVote.Side side, String bracket) {
        boolean open = side.count() != null
                && side.persons().isEmpty()
                && side.parties().isEmpty()
                && !bracket.isEmpty();
        if (!open) {
            return side;
        }
        ParsedVote.Side inside = voters.read(bracket);
        return new ParsedVote.Side(inside.persons(), inside.parties(), side.count(), side.total());
    }

    /** {@code 29 stemmer (A, B) imod}: what stands in brackets behind the verb. */
    private static String bracketAfter(Words words, int verb) {
        if (verb + 1 >= words.size() || !words.gapBefore(verb + 1).endsWith("(")) {
            return "";
        }
        int start = words.start(verb + 1);
        String near = words.text().substring(start, Math.min(words.text().length(), start + LONGEST_LIST));
        int close = closing(near);
        return close < 0 ? "" : near.substring(0, close);
    }

    /** The bracket that closes one opened before the text, past those opened within. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : 0;
            if (text.charAt(i) == ')' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private VoteStatement after(Words words, Mark mark, int end) {
        String object = mark.verb() > mark.next() ? text(words, mark.next(), mark.verb()) : "";
        return new VoteStatement(mark.side(), voters.read(text(words, mark.votersFrom(), end)), object);
    }

    private static String text(Words words, int from, int to) {
        return from < to ? words.text().substring(words.start(from), textEnd(words, to - 1)) : "";
    }

    /** With the closing bracket and marks behind a word, since parties stand in brackets. */
    private static int textEnd(Words words, int last) {
        return last + 1 < words.size() ? words.start(last + 1) : words.text().length();
    }

    private String object(Words words, int from, int end) {
        int to = from;
        while (to < end && !REASONS.contains(words.lower(to))) {
            to++;
        }
        return text(words, from, to);
    }

    /** {@code 18 stemmer mod 13}: the number behind "mod" are those against. */
    private void majorityAgainst(Words words, Mark mark, List<VoteStatement> statements) {
        boolean opposed = mark.side() == VoteSide.AGAINST && !mark.votersAfter() && mark.next() < words.size();
        Integer number = opposed ? voters.number(words, mark.next()) : null;
        VoteStatement last = statements.getLast();
        if (number == null || last.voters().count() == null) {
            return;
        }
        statements.removeLast();
        statements.add(new VoteStatement(VoteSide.FOR, last.voters(), ""));
        ParsedVote.Side against = new ParsedVote.Side(List.of(), List.of(), number, null);
        statements.add(new VoteStatement(
                VoteSide.AGAINST, withBracket(against, bracketAfter(words, mark.next())), ""));
    }

    /** Where the words of one statement end and the voters of the next begin. */
    private int endBefore(Words words, Mark mark, Mark next) {
        if (next.votersAfter()) {
            return next.first();
        }
        int limit = next.verb() >= 0 ? next.verb() : next.first();
        int start = mark.votersAfter() ? Math.max(mark.next(), mark.votersFrom()) : afterBracket(words, mark.next());
        for (int i = start; i < limit; i++) {
            if (BETWEEN.contains(words.lower(i))) {
                return i + 1;
            }
        }
        int counted = mark.votersAfter() ? lastCount(words, start, limit) : -1;
        if (counted > 0) {
            return counted;
        }
        for (int i = start; i < limit; i++) {
            boolean comma = words.gapBefore(i).contains(",") && !mark.votersAfter();
            if (comma || words.lower(i).equals("og")) {
                return words.lower(i).equals("og") ? i + 1 : i;
            }
        }
        return start;
    }

    /** {@code ..., 2 (C) undlod}: where the count of the next side begins; -1 where none does. */
    private int lastCount(Words words, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (words.gapBefore(i).contains(",") && voters.number(words, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The word behind a bracket that opens right before a word; the word itself where none does. */
    private int afterBracket(Words words, int at) {
        String bracket = at > 0 ? bracketAfter(words, at - 1) : "";
        return bracket.isEmpty() ? at : words.indexAt(words.start(at) + bracket.length());
    }

    private List<Mark> marks(Words words) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PhraseTable.Match<VoteSide> match =
                    vocabulary.sides().findAt(words, i).orElse(null);
            Mark mark = match == null ? null : mark(words, match, !marks.isEmpty());
            if (mark != null) {
                marks.add(mark);
                i = Math.max(mark.next(), mark.votersFrom()) - 1;
            }
        }
        return marks;
    }

    private @Nullable Mark mark(Words words, PhraseTable.Match<VoteSide> match, boolean later) {
        int first = match.first();
        int next = match.next();
        VoteSide side = match.meaning();
        boolean colon = next < words.size() && words.gapBefore(next).contains(":");
        if (next < words.size() && isVerb(words, next) && !isVerb(words, first - 1)) {
            return new Mark(side, first, next, next, true, next + 1);
        }
        if (colon && (first == 0 || later || words.gapBefore(first).contains(","))) {
            return new Mark(side, first, next, -1, true, next);
        }
        boolean counted = isCounted(words, first, later);
        if (next - first > 1 && side != VoteSide.FOR && side != VoteSide.AGAINST) {
            return new Mark(side, first, next, first, false, next);
        }
        if (isVerb(words, first - 1)) {
            return new Mark(side, first, next, first - 1, false, next);
        }
        int before = first > 0 && words.gapBefore(first).contains(")") ? beforeBracket(words, first - 1) : -1;
        if (isVerb(words, before)) {
            return new Mark(side, first, next, before, false, next);
        }
        boolean verbFirst = !later && (isVerb(words, 0) || isVerb(words, 1));
        if (verbFirst && first > 2 && words.gapBefore(first).contains(")")) {
            return new Mark(side, first, next, first, false, next);
        }
        if (counted) {
            return new Mark(side, first, next, -1, false, next);
        }
        int verb = first == 0 || words.gapBefore(first).contains(",") ? verbAfter(words, next) : -1;
        return verb > 0 ? new Mark(side, first, next, verb, true, verb + 1) : null;
    }

    /** {@code 2 (C) for}: a count stands before the side, where a word tells that votes are counted. */
    private boolean isCounted(Words words, int side, boolean later) {
        if (side == 0) {
            return false;
        }
        boolean told = later || hasVoteWord(words, side);
        int bracket = words.gapBefore(side).contains(")") ? beforeBracket(words, side - 1) : side - 1;
        return told && bracket >= 0 && voters.number(words, bracket) != null;
    }

    private boolean hasVoteWord(Words words, int to) {
        for (int i = 0; i < to; i++) {
            if (words.lower(i).startsWith("stemme")) {
                return true;
            }
        }
        return false;
    }

    /** The word before the bracket that a word stands in; -1 where none is near. */
    private static int beforeBracket(Words words, int inside) {
        for (int i = inside; i > 0 && i > inside - LONGEST_BRACKET; i--) {
            if (words.gapBefore(i).contains("(")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** {@code For indstillingen stemte ...}: the verb some words on. */
    private int verbAfter(Words words, int from) {
        int limit = Math.min(words.size(), from + 6);
        for (int i = from; i < limit; i++) {
            if (isVerb(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(Words words, int index) {
        return index >= 0 && index < words.size() && vocabulary.verbs().contains(words.lower(index));
    }
}
