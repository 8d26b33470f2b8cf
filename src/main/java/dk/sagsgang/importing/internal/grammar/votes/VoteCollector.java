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
    private final AmendmentReader amendments;
    private final VotePoint points;
    private final List<VoteDraft> votes = new ArrayList<>();
    private @Nullable Amendment pending;
    private @Nullable Words announced;
    private @Nullable String organization;
    private boolean listing;

    public VoteCollector(Vocabulary vocabulary, VoteSentences sentences) {
        this.vocabulary = vocabulary.votes();
        this.fallen = vocabulary.outcomes().fallen();
        this.sentences = sentences;
        this.around = vocabulary.voteSentences();
        this.amendments = new AmendmentReader(around);
        this.points = new VotePoint(vocabulary.items());
    }

    private record Amendment(
            @Nullable String name, @Nullable String proposer) {}

    /** Says whose votes the next sentences are on; null for those of the meeting. */
    public void organization(@Nullable String name) {
        this.organization = name;
        this.announced = null;
        this.pending = null;
        this.listing = false;
    }

    /** Takes a sentence that says on what the next votes are: {@code Forslag 1 blev sat til afstemning}, {@code Forslag 1:}. */
    public void announce(Words words) {
        if (words.size() == 2 && words.text().endsWith(":") && option(words) != null) {
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
        boolean more = listing && !votes.isEmpty() && votes.getLast().isOf(organization) && sentences.isList(words);
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
        if (last == null || headed || pending != null || !last.isOf(organization) || !last.holds(statement)) {
            return false;
        }
        String option = option(object);
        return object.isEmpty() || last.is(motion(object, option), option);
    }

    /** Takes one whole statement that another reader has made. */
    public void accept(VoteStatement statement, LineRange lines, String text) {
        draftFor(statement, null).add(statement, lines, text);
    }

    /** Takes a sentence by which an amendment is proposed; returns whether it is one. */
    public boolean acceptProposal(Words words) {
        int at = indexOf(words, vocabulary.amendments());
        if (at < 0) {
            return false;
        }
        int verb = indexOf(words, vocabulary.proposing());
        boolean headed = words.text().endsWith(":") || at == 0;
        if (verb < 0 && !headed) {
            return false;
        }
        pending = new Amendment(AmendmentReader.name(words, at), amendments.proposer(words, at, verb));
        return true;
    }

    /** Takes what became of the last amendment or proposal; returns whether it was an amendment. */
    public boolean settle(Words words, @Nullable Outcome outcome) {
        int amendment = amendmentIn(words);
        boolean fell = outcome == Outcome.REJECTED || indexOf(words, fallen) >= 0;
        boolean passed = outcome != null && outcome.adopts();
        if (!fell && !passed) {
            return amendment >= 0;
        }
        Motion motion = amendment >= 0 ? Motion.AMENDMENT : Motion.PROPOSAL;
        String point = points.of(words);
        for (int i = votes.size() - 1; i >= Math.max(0, votes.size() - MEMORY); i--) {
            VoteDraft draft = votes.get(i);
            if (outcome == Outcome.AMENDED && motion == Motion.PROPOSAL && draft.motion() == Motion.AMENDMENT) {
                break;
            }
            if (draft.motion() == motion && draft.isOpen() && draft.isOf(organization) && draft.mayBe(point)) {
                draft.adopted(!fell);
                break;
            }
        }
        if (amendment >= 0) {
            pending = null;
        } else if (passed) {
            choose(words);
        }
        return amendment >= 0;
    }

    /** {@code Forslag 2 er dermed vedtaget}: the alternative that the words name is adopted; of the others they say nothing. */
    private void choose(Words words) {
        String option = option(words);
        for (int i = votes.size() - 1; option != null && i >= Math.max(0, votes.size() - MEMORY); i--) {
            VoteDraft draft = votes.get(i);
            if (draft.isOf(organization) && draft.isOpen() && draft.is(Motion.ALTERNATIVE, option)) {
                draft.adopted(true);
                return;
            }
        }
    }

    /** The amendment that a sentence is about, not one that something was passed with. */
    private int amendmentIn(Words words) {
        int amendment = indexOf(words, vocabulary.amendments());
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
        String option = option(object);
        Motion motion = motion(object, option);
        String name = motion == Motion.AMENDMENT && option == null && pending != null ? pending.name() : option;
        for (int i = votes.size() - 1; i >= Math.max(0, votes.size() - MEMORY); i--) {
            VoteDraft draft = votes.get(i);
            if (!draft.isOf(organization)) {
                break;
            }
            boolean same = draft.is(motion, name) || (object.isEmpty() && i == votes.size() - 1 && pending == null);
            if (same && draft.mayBe(point)) {
                if (draft.takes(statement) || (i == votes.size() - 1 && draft.isSettledBeforeSide(statement))) {
                    return draft;
                }
                break;
            }
        }
        VoteDraft draft = new VoteDraft(
                motion, name, motion == Motion.AMENDMENT && pending != null ? pending.proposer() : null, organization);
        draft.point(point);
        votes.add(draft);
        return draft;
    }

    private Motion motion(Words object, @Nullable String option) {
        if (option != null) {
            return Motion.ALTERNATIVE;
        }
        if (indexOf(object, vocabulary.amendments()) >= 0) {
            return Motion.AMENDMENT;
        }
        if (object.isEmpty()) {
            return pending != null
                    ? Motion.AMENDMENT
                    : votes.isEmpty() || !votes.getLast().isOf(organization)
                            ? Motion.PROPOSAL
                            : votes.getLast().motion();
        }
        return indexOf(object, vocabulary.procedure()) >= 0 ? Motion.PROCEDURE : Motion.PROPOSAL;
    }

    /** {@code forslag 1}, {@code model B}: the option's word with its number or letter. */
    private @Nullable String option(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String number = words.printed(i + 1);
            boolean labelled = number.length() <= 2
                    && (Character.isDigit(number.charAt(0))
                            || (number.length() == 1 && Character.isUpperCase(number.charAt(0))));
            if (vocabulary.options().contains(words.lower(i)) && labelled) {
                return words.text().substring(words.start(i), words.end(i + 1));
            }
        }
        return null;
    }

    private static int indexOf(Words words, Set<String> any) {
        for (int i = 0; i < words.size(); i++) {
            if (any.contains(words.lower(i))) {
                return i;
            }
        }
        return -1;
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
    public boolean has(@Nullable String body) {
        return votes.stream().anyMatch(draft -> draft.isOf(body));
    }

    /** Joins an election's candidate to their votes. */
    public void elected(String candidate, int count, LineRange lines, String text) {
        VoteDraft draft = new VoteDraft(Motion.ELECTION, candidate, null, organization);
        draft.add(
                new VoteStatement(Choice.FOR, new ParsedVote.Side(List.of(), List.of(), count, null), ""), lines, text);
        votes.add(draft);
    }
}
