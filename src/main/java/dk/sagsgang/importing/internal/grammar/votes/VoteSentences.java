package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.internal.grammar.text.Brackets;
import dk.sagsgang.importing.internal.grammar.votes.VoteMarks.Mark;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteSentenceVocabulary;
import dk.sagsgang.vocabulary.VoteVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what one sentence says about who took which side. */
public final class VoteSentences {
    private static final Pattern BOTH_COUNTS = Pattern.compile("(\\d{1,3})[-\u2013](\\d{1,3})");
    private static final int LONGEST_SUBJECT = 3;

    private final VoteVocabulary vocabulary;
    private final VoteSentenceVocabulary sentences;
    private final Set<String> and;
    private final Set<String> theRecommendation;
    private final Set<String> theProposal;
    private final Voters voters;
    private final VoteMarks marks;

    public VoteSentences(Vocabulary vocabulary, Voters voters) {
        this.vocabulary = vocabulary.votes();
        this.sentences = vocabulary.voteSentences();
        this.and = vocabulary.sentences().and();
        this.theRecommendation = vocabulary.decisions().theRecommendation();
        this.theProposal = vocabulary.decisions().theProposal();
        this.voters = voters;
        this.marks = new VoteMarks(vocabulary, voters);
    }

    /** {@code For stemte}, {@code Imod:}: the side is before those on it. */
    public boolean startsWithSide(Words words) {
        return vocabulary.sides().findAt(words, 0).isPresent();
    }

    /** The side that words name. */
    public ParsedVote.Side voters(Words words) {
        return voters.read(words.text());
    }

    /** Whether a line holds nothing but names, titles and parties. */
    public boolean isList(Words words) {
        return voters.isList(words);
    }

    /** The votes that a sentence states; none where it states none. */
    public List<VoteStatement> read(Words words) {
        List<Mark> found = marks.list(words);
        List<VoteStatement> statements = found.isEmpty() ? bothCounts(words) : new ArrayList<>();
        int free = 0;
        for (int i = 0; i < found.size(); i++) {
            Mark mark = found.get(i);
            int end = i + 1 < found.size() ? marks.endBefore(words, mark, found.get(i + 1)) : words.size();
            VoteStatement statement = mark.votersAfter() ? after(words, mark, end) : before(words, mark, free, end);
            if (!Voters.isNobody(statement.voters())) {
                statements.add(statement);
                majorityAgainst(words, mark, statements);
            }
            free = end;
        }
        if (!statements.isEmpty() && statements.stream().allMatch(stated -> stated.side() != Choice.FOR)) {
            countedFor(words, found.getFirst().first()).ifPresent(statements::addFirst);
        }
        return statements;
    }

    /** {@code vedtaget med 11 stemmer (A, B), mens 8 var imod}: the first count is of those for, though no word says so. */
    private Optional<VoteStatement> countedFor(Words words, int to) {
        for (int i = 2; i < to; i++) {
            boolean counted = sentences.counted().contains(words.lower(i))
                    && sentences.with().contains(words.lower(i - 2));
            Integer count = counted ? voters.number(words, i - 1) : null;
            if (count != null && !vocabulary.sides().findAt(words, i + 1).isPresent()) {
                ParsedVote.Side side = ParsedVote.Side.counted(count);
                return Optional.of(new VoteStatement(Choice.FOR, withBracket(side, Brackets.after(words, i)), ""));
            }
        }
        return Optional.empty();
    }

    /** {@code med stemmerne 4-3}: those for and those against, and no more words. */
    private List<VoteStatement> bothCounts(Words words) {
        List<VoteStatement> statements = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Matcher counts = BOTH_COUNTS.matcher(words.lower(i));
            if (sentences.votes().begin(words.lower(i - 1)) && counts.matches()) {
                statements.add(counted(Choice.FOR, counts.group(1)));
                statements.add(counted(Choice.AGAINST, counts.group(2)));
                return statements;
            }
        }
        return statements;
    }

    private static VoteStatement counted(Choice side, String count) {
        return new VoteStatement(side, ParsedVote.Side.counted(Integer.parseInt(count)), "");
    }

    private VoteStatement before(Words words, Mark mark, int from, int end) {
        int to = mark.verb() >= 0 ? mark.verb() : mark.first();
        int counted = mark.verb() < 0 ? marks.countBefore(words, mark.first()) : -1;
        int start = label(words, from).isEmpty() ? from : from + 2;
        String text = text(words, Math.max(start, counted), to);
        String bracket = Brackets.after(words, to);
        boolean seats = VoteMarks.isPartyBefore(words, mark.first());
        boolean bracketed = to > 0 && to < words.size() && words.gapBefore(to).contains(")");
        Integer count = to > Math.max(0, from) && !seats && !bracketed ? voters.number(words, to - 1) : null;
        ParsedVote.Side side = count != null ? voters.read(bracket).withCount(count) : voters.read(text);
        side = withBracket(side, Brackets.after(words, mark.next() - 1));
        if (Voters.isNobody(side)) {
            side = voters.readSingleNames(text);
        }
        String object = object(words, behindBracket(words, mark.next()), end);
        int colon = object.indexOf(':');
        if (colon > 0) {
            side = withNames(side, object.substring(colon + 1));
            object = object.substring(0, colon);
        }
        if (side.count() != null && (object.isEmpty() || and.contains(object.strip()))) {
            object = subjectBefore(words, to);
        }
        return new VoteStatement(mark.side(), side, object.isEmpty() ? label(words, from) : object);
    }

    /** {@code 2 stemmer for (O) og ...}: those in the bracket are no part of what is voted on. */
    private static int behindBracket(Words words, int from) {
        int at = from;
        if (at < words.size() && words.gapBefore(at).contains("(")) {
            at++;
            while (at < words.size() && !words.gapBefore(at).contains(")")) {
                at++;
            }
        }
        return at;
    }

    /** {@code Ændringsforslaget blev vedtaget med 4 stemmer for}: what the sentence begins with is voted on. */
    private String subjectBefore(Words words, int to) {
        for (int i = 0; i < to && i < LONGEST_SUBJECT; i++) {
            String lower = words.lower(i);
            if (vocabulary.amendments().contains(lower)
                    || theRecommendation.contains(lower)
                    || theProposal.contains(lower)) {
                return text(words, i, Math.min(to, i + 2));
            }
            boolean numbered = i + 1 < words.size() && words.lower(i + 1).length() <= 2;
            if (vocabulary.options().contains(lower) && i > 0 && !numbered) {
                return text(words, 0, i + 1);
            }
        }
        return "";
    }

    /** {@code Forslag 1: X stemmer for}: what is before the colon is voted on. */
    private static String label(Words words, int from) {
        boolean labelled = from + 2 < words.size() && words.gapBefore(from + 2).contains(":");
        return labelled ? text(words, from, from + 1) + words.printed(from + 1) : "";
    }

    /** {@code Tre medlemmer stemmer for forslag 1: ...}: those who are counted are named after the colon. */
    private ParsedVote.Side withNames(ParsedVote.Side side, String behind) {
        ParsedVote.Side named = voters.read(behind);
        return side.persons().isEmpty() && side.parties().isEmpty() ? named.withCount(side.count()) : side;
    }

    /** {@code 6 stemmer imod (Ø, Å)}: those after a count are in brackets after the side. */
    private ParsedVote.Side withBracket(ParsedVote.Side side, String bracket) {
        boolean open = side.count() != null && !side.isNamed() && !bracket.isEmpty();
        if (!open) {
            return side;
        }
        return voters.read(bracket).withCount(side.count());
    }

    private VoteStatement after(Words words, Mark mark, int end) {
        String object = mark.verb() > mark.next() ? text(words, mark.next(), mark.verb()) : "";
        return new VoteStatement(mark.side(), voters.read(text(words, mark.votersFrom(), end)), object);
    }

    private static String text(Words words, int from, int to) {
        return from < to ? words.text().substring(words.start(from), textEnd(words, to - 1)) : "";
    }

    /** With the closing bracket and marks after a word, since parties are in brackets. */
    private static int textEnd(Words words, int last) {
        return last + 1 < words.size() ? words.start(last + 1) : words.text().length();
    }

    private String object(Words words, int from, int end) {
        int to = from;
        while (to < end && !sentences.reasons().contains(words.lower(to))) {
            to++;
        }
        return text(words, from, to);
    }

    /** {@code 18 stemmer mod 13}: the number after "mod" are those against. */
    private void majorityAgainst(Words words, Mark mark, List<VoteStatement> statements) {
        boolean opposed = mark.side() == Choice.AGAINST && !mark.votersAfter() && mark.next() < words.size();
        Integer number = opposed ? voters.number(words, mark.next()) : null;
        VoteStatement last = statements.getLast();
        if (number == null || last.voters().count() == null) {
            return;
        }
        statements.removeLast();
        statements.add(new VoteStatement(Choice.FOR, last.voters(), ""));
        ParsedVote.Side against = ParsedVote.Side.counted(number);
        statements.add(new VoteStatement(Choice.AGAINST, withBracket(against, Brackets.after(words, mark.next())), ""));
    }
}
