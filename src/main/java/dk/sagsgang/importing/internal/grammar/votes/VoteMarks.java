package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.internal.grammar.text.Brackets;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteSentenceVocabulary;
import dk.sagsgang.vocabulary.VoteVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that name a side of a vote, and where the words on one side end and those on the next begin. */
final class VoteMarks {
    private final VoteVocabulary vocabulary;
    private final PhraseTable<Choice> sides;
    private final VoteSentenceVocabulary sentences;
    private final Set<String> and;
    private final Voters voters;

    VoteMarks(Vocabulary vocabulary, Voters voters) {
        this.vocabulary = vocabulary.votes();
        this.sides = this.vocabulary.sides().as(VoteMarks::choice);
        this.sentences = vocabulary.voteSentences();
        this.and = vocabulary.sentences().and();
        this.voters = voters;
    }

    private static Choice choice(String code) {
        return EnumSet.allOf(Choice.class).stream()
                .filter(choice -> choice.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No choice has the vocabulary's code " + code));
    }

    /**
     * A phrase that names a side.
     *
     * @param first its first word
     * @param next the word after its last
     * @param verb the verb it belongs to; -1 where a colon or a count replaces it
     * @param votersAfter whether those on the side follow it
     * @param votersFrom the first word of those after it
     */
    record Mark(Choice side, int first, int next, int verb, boolean votersAfter, int votersFrom) {}

    List<Mark> list(Words words) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PhraseTable.Match<Choice> match = sides.findAt(words, i).orElse(null);
            Mark mark = match == null ? null : mark(words, match, !marks.isEmpty());
            if (mark != null) {
                marks.add(mark);
                i = Math.max(mark.next(), mark.votersFrom()) - 1;
            }
        }
        return marks;
    }

    /** Where the words of one statement end and the voters of the next begin. */
    int endBefore(Words words, Mark mark, Mark next) {
        if (next.votersAfter()) {
            return next.first();
        }
        int limit = next.verb() >= 0 ? next.verb() : next.first();
        int start = mark.votersAfter() ? Math.max(mark.next(), mark.votersFrom()) : Brackets.behind(words, mark.next());
        for (int i = start; i < limit; i++) {
            if (sentences.between().contains(words.lower(i))) {
                return i + 1;
            }
        }
        int counted = mark.votersAfter() ? lastCount(words, start, limit) : -1;
        if (counted > 0) {
            return counted;
        }
        for (int i = start; i < limit; i++) {
            boolean comma = words.gapBefore(i).contains(",") && !mark.votersAfter();
            boolean last = and.contains(words.lower(i));
            if (comma || last) {
                return last ? i + 1 : i;
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

    private @Nullable Mark mark(Words words, PhraseTable.Match<Choice> match, boolean later) {
        int first = match.first();
        int next = match.next();
        Choice side = match.meaning();
        boolean colon = next < words.size() && words.gapBefore(next).contains(":");
        if (colon && (isVerb(words, first - 1) || words.gapBefore(first).contains(":"))) {
            return new Mark(side, first, next, -1, true, next);
        }
        if (side == Choice.AGAINST && !isVerb(words, first - 1) && isCountOfVotes(words, next)) {
            return new Mark(side, first, next, -1, true, next);
        }
        if (next < words.size() && isVerb(words, next) && !isVerb(words, first - 1)) {
            return new Mark(side, first, next, next, true, next + 1);
        }
        if (colon && (first == 0 || later || words.gapBefore(first).contains(","))) {
            return new Mark(side, first, next, -1, true, next);
        }
        boolean counted = isCounted(words, first, later);
        boolean ends = next == words.size() || !words.gapBefore(next).isBlank();
        boolean ownVerb = side != Choice.FOR && side != Choice.AGAINST && (next - first > 1 || ends);
        if (ownVerb && next < words.size() && leads(words, first, next)) {
            return new Mark(side, first, next, -1, true, next);
        }
        if (ownVerb) {
            return new Mark(side, first, next, first, false, next);
        }
        if (isVerb(words, first - 1)) {
            return new Mark(side, first, next, first - 1, false, next);
        }
        int before = first > 0 && words.gapBefore(first).contains(")") ? Brackets.wordBefore(words, first - 1) : -1;
        if (isVerb(words, before)) {
            return new Mark(side, first, next, before, false, next);
        }
        boolean verbFirst = !later && (isVerb(words, 0) || isVerb(words, 1));
        if (verbFirst && first > 2 && words.gapBefore(first).contains(")")) {
            return new Mark(side, first, next, first, false, next);
        }
        if (counted || (later && ends)) {
            return new Mark(side, first, next, -1, false, next);
        }
        int verb = first == 0 || words.gapBefore(first).contains(",") ? verbAfter(words, next) : -1;
        return verb > 0 ? new Mark(side, first, next, verb, true, verb + 1) : null;
    }

    /** {@code Undlod at stemme 5 (O, F)}: nobody is before the words, or they follow a bracket and a count follows them. */
    private boolean leads(Words words, int first, int next) {
        return first == 0 || (words.gapBefore(first).contains(")") && voters.number(words, next) != null);
    }

    /** {@code mod 2 stemmer}: only those against are counted. */
    private boolean isCountOfVotes(Words words, int index) {
        return index + 1 < words.size()
                && voters.number(words, index) != null
                && sentences.votes().begin(words.lower(index + 1));
    }

    /** {@code 2 (C) for}: a count is before the side, where a word shows that votes are counted. */
    private boolean isCounted(Words words, int side, boolean later) {
        return (later || hasVoteWord(words, side)) && (countBefore(words, side) >= 0 || isPartyBefore(words, side));
    }

    /** {@code med stemmerne A (3) for}: a party with its seats is before the side. */
    static boolean isPartyBefore(Words words, int side) {
        int party = side > 0 && words.gapBefore(side).contains(")") ? Brackets.wordBefore(words, side - 1) : -1;
        return party >= 0
                && party == side - 2
                && words.isCapitalised(party)
                && words.printed(party).length() <= 2;
    }

    /** The count before a side, past "stemmer", a bracket and "var"; -1 where none is there. */
    int countBefore(Words words, int side) {
        if (side == 0) {
            return -1;
        }
        int last = sentences.were().contains(words.lower(side - 1)) ? side - 2 : side - 1;
        boolean bracketed = last >= 0 && words.gapBefore(last + 1).contains(")");
        int count = bracketed ? Brackets.wordBefore(words, last) : last;
        count = count > 0 && sentences.votes().begin(words.lower(count)) ? count - 1 : count;
        return count >= 0 && voters.number(words, count) != null ? count : -1;
    }

    private boolean hasVoteWord(Words words, int to) {
        for (int i = 0; i < to; i++) {
            if (sentences.votes().begin(words.lower(i))) {
                return true;
            }
        }
        return false;
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
