package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteSentenceVocabulary;
import dk.sagsgang.vocabulary.VoteVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the statements of a decision's sentences, in order, into votes. Nothing is derived. */
public final class VoteCollector {
    /** How many votes back a sentence may speak of. */
    private static final int MEMORY = 50;

    private final VoteVocabulary vocabulary;
    private final Set<String> fallen;
    private final VoteSentences sentences;
    private final VoteSentenceVocabulary around;
    private final ProposedAmendments amendments;
    private final MotionReader motions;
    private final VotePoint points;
    private final List<VoteDraft> votes = new ArrayList<>();
    private @Nullable Words announced;
    private VotingBody body = VotingBody.OWN;
    private boolean listing;

    public VoteCollector(Vocabulary vocabulary, VoteSentences sentences) {
        this.vocabulary = vocabulary.votes();
        this.fallen = vocabulary.outcomes().fallen();
        this.sentences = sentences;
        this.around = vocabulary.voteSentences();
        this.amendments = new ProposedAmendments(vocabulary);
        this.motions = new MotionReader(vocabulary);
        this.points = new VotePoint(vocabulary.items());
    }

    /**
     * Says whose votes the next sentences are on.
     *
     * @param organization the body, or null for the meeting's own
     * @param date the day on which it met, or null
     */
    public void organization(@Nullable String organization, @Nullable LocalDate date) {
        this.body = new VotingBody(organization, date);
        this.announced = null;
        this.amendments.settled();
        this.listing = false;
    }

    /** Takes a sentence that says on what the next votes are: {@code Forslag 1 blev sat til afstemning}, {@code Forslag 1:}. */
    public void announce(Words words) {
        if (words.size() == 2 && words.text().endsWith(":") && motions.option(words) != null) {
            announced = words;
        }
        for (int i = 1; i < words.size(); i++) {
            if (around.ballot().findAt(words, i - 1).isPresent()) {
                announced = Words.of(words.text().substring(0, words.start(i - 1)));
            } else if (around.about().contains(words.lower(i)) && around.voted().begin(words.lower(i - 1))) {
                announced = Words.of(words.text().substring(words.start(i)));
            }
        }
    }

    /** Takes a sentence; returns whether it states who took which side. */
    public boolean accept(Words words, LineRange lines) {
        List<VoteStatement> statements = sentences.read(words);
        if (statements.size() == 1 && repeats(words, statements.getFirst())) {
            return false;
        }
        String point = points.of(words);
        for (VoteStatement statement : statements) {
            draftFor(statement, point).add(statement, lines, words.text());
        }
        listing = !statements.isEmpty() && sentences.startsWithSide(words);
        return !statements.isEmpty();
    }

    /** Takes a line that may continue the names under {@code For stemte:}; returns whether it does. */
    public boolean goesOn(Words words, LineRange lines) {
        boolean more = listing && !votes.isEmpty() && votes.getLast().isOf(body) && sentences.isList(words);
        if (more) {
            votes.getLast().goesOn(sentences.voters(words), lines, words.text());
        }
        listing &= more;
        return more;
    }

    /** {@code X stemte imod, idet ...} below a vote in which X is on that side gives a reason, not a vote. */
    private boolean repeats(Words words, VoteStatement statement) {
        Words object = Words.of(statement.object());
        VoteDraft last = votes.isEmpty() ? null : votes.getLast();
        boolean headed = words.isEmpty() || sentences.startsWithSide(words);
        if (last == null || headed || amendments.pending() != null || !last.isOf(body) || !last.holds(statement)) {
            return false;
        }
        String option = motions.option(object);
        return object.isEmpty() || last.is(motions.read(object, option, unnamed(object)), option);
    }

    /** Takes one whole statement that another reader has made. */
    public void accept(VoteStatement statement, LineRange lines, String text) {
        draftFor(statement, null).add(statement, lines, text);
    }

    /** Takes a sentence by which an amendment is proposed, or put to the vote; returns whether it is one. */
    public boolean acceptProposal(Words words, LineRange lines) {
        return amendments.accept(words, lines);
    }

    /** Takes a sentence of the amendment that was proposed last. */
    public void amendmentContinues(String sentence, LineRange lines) {
        amendments.goesOn(sentence, lines);
    }

    /** Takes what became of the last amendment or proposal; returns whether it was an amendment. */
    public boolean settle(Words words, @Nullable Outcome outcome, LineRange lines) {
        int amendment = amendmentIn(words);
        boolean fell = outcome == Outcome.REJECTED || words.indexOfAny(fallen) >= 0;
        boolean passed = outcome != null && outcome.adopts();
        if (outcome == Outcome.DECIDED) {
            chooseCandidate(words);
        }
        if (!fell && !passed) {
            return amendment >= 0;
        }
        Motion motion = amendment >= 0 ? Motion.AMENDMENT : Motion.PROPOSAL;
        String name = amendment >= 0 ? AmendmentReader.name(words, amendment) : null;
        String point = points.of(words);
        boolean settled = false;
        for (int i = votes.size() - 1; i >= Math.max(0, votes.size() - MEMORY); i--) {
            VoteDraft draft = votes.get(i);
            if (outcome == Outcome.AMENDED && motion == Motion.PROPOSAL && draft.motion() == Motion.AMENDMENT) {
                break;
            }
            boolean same = draft.motion() == motion || (amendment < 0 && isProcedure(draft, words));
            boolean open = same && draft.isOpen() && draft.isOf(body);
            if (open && draft.mayBe(point) && (name == null || draft.mayBeNamed(name))) {
                draft.adopted(!fell);
                settled = true;
                break;
            }
        }
        if (amendment >= 0) {
            settleWithoutVote(words, lines, !fell, settled);
            amendments.settled();
        } else if (passed) {
            choose(words);
        }
        return amendment >= 0;
    }

    /** {@code Dagsordenen blev godkendt}, where that was put to the vote. */
    private boolean isProcedure(VoteDraft draft, Words words) {
        return draft.motion() == Motion.PROCEDURE && words.indexOfAny(vocabulary.procedure()) >= 0;
    }

    /** {@code Ændringsforslaget blev enstemmigt vedtaget}: nobody is counted, but what was proposed has its result. */
    private void settleWithoutVote(Words words, LineRange lines, boolean adopted, boolean settled) {
        AmendmentDraft pending = amendments.pending();
        if (pending != null && !settled) {
            VoteDraft draft = new VoteDraft(Motion.AMENDMENT, pending.name(), pending, body);
            draft.add(lines, words.text());
            draft.adopted(adopted);
            votes.add(draft);
        }
    }

    /** {@code Bo Holm er dermed valgt}: of those who got votes the sentence names who was elected. */
    private void chooseCandidate(Words words) {
        if (words.indexOfAny(vocabulary.chosen()) < 0) {
            return;
        }
        for (int i = votes.size() - 1; i >= Math.max(0, votes.size() - MEMORY); i--) {
            VoteDraft draft = votes.get(i);
            String candidate = draft.motion() == Motion.ELECTION && draft.isOpen() ? draft.name() : null;
            if (candidate != null && draft.isOf(body) && words.text().contains(candidate)) {
                draft.adopted(true);
            }
        }
    }

    /** {@code Forslag 2 er dermed vedtaget}: the alternative that the words name is adopted; of the others they say nothing. */
    private void choose(Words words) {
        String option = motions.option(words);
        for (int i = votes.size() - 1; option != null && i >= Math.max(0, votes.size() - MEMORY); i--) {
            VoteDraft draft = votes.get(i);
            if (draft.isOf(body) && draft.isOpen() && draft.is(Motion.ALTERNATIVE, option)) {
                draft.adopted(true);
                return;
            }
        }
    }

    /** The amendment that a sentence is about, not one that something was passed with. */
    private int amendmentIn(Words words) {
        int amendment = words.indexOfAny(vocabulary.amendments());
        for (int i = Math.max(0, amendment - 4); i < amendment; i++) {
            if (around.with().contains(words.lower(i))) {
                return -1;
            }
        }
        return amendment;
    }

    private VoteDraft draftFor(VoteStatement statement, @Nullable String point) {
        Words object = Words.of(statement.object());
        announced = object.isEmpty() ? announced : null;
        object = announced == null ? object : announced;
        String option = motions.option(object);
        Motion motion = motions.read(object, option, unnamed(object));
        AmendmentDraft amendment = motion == Motion.AMENDMENT && option == null
                ? amendments.of(object, votes.isEmpty() ? null : votes.getLast())
                : null;
        String name = amendment == null ? option : amendment.name();
        boolean first = amendments.isNew();
        amendments.voted();
        for (int i = votes.size() - 1; i >= Math.max(0, votes.size() - MEMORY); i--) {
            VoteDraft draft = votes.get(i);
            if (!draft.isOf(body)) {
                break;
            }
            boolean same = draft.is(motion, name) || (object.isEmpty() && i == votes.size() - 1 && !first);
            if (same && draft.mayBe(point)) {
                if (draft.takes(statement) || (i == votes.size() - 1 && draft.isSettledBeforeSide(statement))) {
                    return draft;
                }
                break;
            }
        }
        VoteDraft draft = new VoteDraft(motion, name, amendment, body);
        draft.point(point);
        votes.add(draft);
        return draft;
    }

    /** What a vote is on where no words say it: an amendment that was proposed, or the same as the vote before. */
    private Motion unnamed(Words object) {
        if (amendments.pending() != null) {
            return Motion.AMENDMENT;
        }
        return !object.isEmpty() || votes.isEmpty() || !votes.getLast().isOf(body)
                ? Motion.PROPOSAL
                : votes.getLast().motion();
    }

    /** The votes in order. One option alone is a proposal; only two or more are alternatives. */
    public List<ParsedVote> votes() {
        Set<String> options = new HashSet<>();
        votes.forEach(draft -> {
            if (draft.motion() == Motion.ALTERNATIVE && draft.name() != null) {
                options.add(draft.name().toLowerCase(Locale.ROOT));
            }
        });
        return votes.stream().map(draft -> draft.build(options.size() > 1)).toList();
    }

    /** Whether a body has voted. */
    public boolean has(@Nullable String organization) {
        return votes.stream().anyMatch(draft -> draft.isOf(organization));
    }

    /** Takes a candidate of an election with the votes. */
    public void elected(ElectionReader.Candidacy stated, LineRange lines, String text) {
        VoteDraft draft = new VoteDraft(Motion.ELECTION, stated.candidate(), null, body);
        draft.add(counted(Choice.FOR, stated.supporting()), lines, text);
        Integer opposing = stated.opposing();
        Integer abstaining = stated.abstaining();
        if (opposing != null) {
            draft.add(counted(Choice.AGAINST, opposing), lines, text);
        }
        if (abstaining != null) {
            draft.add(counted(Choice.ABSTAINED, abstaining), lines, text);
        }
        if (stated.elected()) {
            draft.adopted(true);
        }
        votes.add(draft);
    }

    private static VoteStatement counted(Choice side, int count) {
        return new VoteStatement(side, ParsedVote.Side.counted(count), "");
    }
}
