package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.attendance.Absence;
import dk.sagsgang.importing.internal.grammar.attendance.AbsenceList;
import dk.sagsgang.importing.internal.grammar.decisions.DecisionDraft.Context;
import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.internal.grammar.values.ItemNumbers;
import dk.sagsgang.importing.internal.grammar.votes.ElectionReader;
import dk.sagsgang.importing.internal.grammar.votes.VoteCollector;
import dk.sagsgang.importing.internal.grammar.votes.VoteStatement;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.vocabulary.DecisionVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a decision section sentence by sentence: what bodies did, how members voted, who was away. */
public final class DecisionReader {
    /** No sentence is longer; of a line that never ends no more is read than this. */
    private static final int LONGEST_SENTENCE = 8000;

    private final GrammarContext parts;
    private final Vocabulary vocabulary;
    private final DecisionVocabulary around;
    private final ItemNumbers itemNumbers;
    private final DecisionSentences sentences;

    public DecisionReader(GrammarContext parts) {
        this.parts = parts;
        this.vocabulary = parts.vocabulary();
        this.around = vocabulary.decisions();
        this.itemNumbers = new ItemNumbers(vocabulary.items());
        this.sentences = new DecisionSentences(parts.sentences(), parts.voteSentences(), vocabulary);
    }

    /**
     * What a section says.
     *
     * @param decisions in printed order
     * @param votes in printed order
     * @param absences in printed order
     * @param raised the letters that cases are said to be raised to
     */
    public record DecisionReading(
            List<ParsedDecision> decisions,
            List<ParsedVote> votes,
            List<Absence> absences,
            List<RaisedLetter> raised) {}

    /**
     * That a case was raised to another letter.
     *
     * @param letter the letter it has now
     * @param items the numbers of the items it is said about; empty where it is this one
     */
    public record RaisedLetter(String letter, List<Integer> items) {}

    /** Reads the paragraphs of a decision's section, in order, beginning with the body that its heading names. */
    public DecisionReading read(List<Paragraph> paragraphs, Context start) {
        Reading reading = new Reading(start);
        for (Paragraph paragraph : sentences.joined(paragraphs)) {
            reading.paragraph(paragraph);
        }
        return reading.finish();
    }

    /** The state of reading one section. */
    private final class Reading {
        private final VoteCollector votes = parts.newVoteCollector();
        private final List<DecisionDraft> drafts = new ArrayList<>();
        private final AbsenceList absences = new AbsenceList(parts.absences());
        private final List<Loose> loose = new ArrayList<>();
        private Context context;
        private boolean inAmendment;
        private boolean freshLabel;
        private boolean amended;
        private final List<RaisedLetter> raised = new ArrayList<>();

        Reading(Context start) {
            this.context = start;
            votes.organization(start.organization(), start.date());
        }

        private record Loose(String text, LineRange lines) {}

        void paragraph(Paragraph paragraph) {
            String text = paragraph.text();
            if (absences.continueList(text, paragraph.lines(), PresenceKind.ABSENT_FROM_ITEM)) {
                return;
            }
            int from = 0;
            Optional<BodyLabel.LabelMatch> label = parts.bodyLabel().read(text);
            if (label.isPresent()) {
                context = label.get().context();
                votes.organization(context.organization(), context.date());
                inAmendment = false;
                freshLabel = true;
                from = label.get().end();
            }
            for (Sentences.Span span : sentences.of(paragraph, from)) {
                sentence(text.substring(span.start(), span.end()).strip(), paragraph.lines(span.start(), span.end()));
            }
        }

        private void sentence(String text, LineRange lines) {
            Words words = Words.of(text.length() > LONGEST_SENTENCE ? text.substring(0, LONGEST_SENTENCE) : text);
            if (words.isEmpty()) {
                return;
            }
            int behindLabel = parts.absences().behindEmptyLabel(words);
            if (behindLabel > 0) {
                sentence(text.substring(behindLabel), lines);
                return;
            }
            OutcomeReader.OutcomeMatch outcome = parts.outcomes().find(words).orElse(null);
            String letter = parts.letters().raisedIn(words);
            if (letter != null) {
                raised.add(new RaisedLetter(letter, itemNumbers.read(words, 0)));
                outcome = ofRaising(words, outcome);
            }
            if (absence(words, lines, outcome)) {
                return;
            }
            if (outcome == null && votes.goesOn(words, lines)) {
                return;
            }
            boolean voted = election(words, lines) || votes.accept(words, lines);
            if (!voted && inAmendment && !parts.proposals().endsAmendment(words, outcome)) {
                votes.amendmentContinues(text, lines);
                return;
            }
            inAmendment = false;
            if (!voted
                    && votes.acceptProposal(words, lines)
                    && !parts.proposals().settled(words, outcome)) {
                inAmendment = text.endsWith(":");
                return;
            }
            if (!voted) {
                votes.announce(words);
            }
            if (outcome == null) {
                undecided(words, text, lines, voted);
            } else {
                outcome(words, text, lines, outcome, voted);
            }
        }

        /** {@code Udvalget besluttede at ophøje sagen til en B-sag} decides how the case is treated, not the case. */
        private OutcomeReader.@Nullable OutcomeMatch ofRaising(
                Words words, OutcomeReader.@Nullable OutcomeMatch outcome) {
            if (outcome == null
                    || outcome.outcome() != Outcome.DECIDED
                    || !parts.letters().raises(words, outcome.next())) {
                return outcome;
            }
            return parts.outcomes().findFrom(words, outcome.next()).orElse(null);
        }

        private boolean absence(Words words, LineRange lines, OutcomeReader.@Nullable OutcomeMatch outcome) {
            boolean found = absences.read(words, lines, PresenceKind.ABSENT_FROM_ITEM);
            boolean mere = outcome == null
                    || parts.absences().startsBefore(words, outcome.first())
                    || (outcome.outcome() == Outcome.DECIDED && parts.absences().isOnRecusal(words));
            found |= mere && parts.absences().isOnRecusal(words);
            return mere && (found || parts.absences().isHeaded(words));
        }

        private boolean election(Words words, LineRange lines) {
            List<ElectionReader.Candidacy> candidates = parts.elections().read(words);
            candidates.forEach(candidate -> votes.elected(candidate, lines, words.text()));
            return !candidates.isEmpty();
        }

        /** {@code Indstillingen er dermed faldet} rejects what was recommended; other sentences decide nothing. */
        private void undecided(Words words, String text, LineRange lines, boolean voted) {
            boolean fallen = voted
                    ? parts.proposals().hasFallenByVotes(words)
                    : parts.proposals().hasFallen(words);
            boolean amendment = fallen && votes.settle(words, null, lines);
            if (fallen && !amendment && around.recommendation().begin(words.lower(0))) {
                int last = words.size() - 1;
                decide(words, text, lines, new OutcomeReader.OutcomeMatch(Outcome.REJECTED, last, words.size()), null);
            } else {
                rest(text, lines, voted);
            }
        }

        private void outcome(
                Words words, String text, LineRange lines, OutcomeReader.OutcomeMatch read, boolean voted) {
            OutcomeReader.OutcomeMatch found =
                    votes.has(context.organization()) ? parts.proposals().afterVote(words, read) : read;
            Optional<BodySubject.SubjectMatch> subject = parts.subject().of(words, found.first(), found.next());
            if (subject.map(BodySubject.SubjectMatch::organization)
                    .filter(vocabulary.bodies()::isAuthority)
                    .isPresent()) {
                rest(text, lines, voted);
                return;
            }
            Optional<Choice> majority = voted ? Optional.empty() : majority(words, found, lines);
            boolean ofMembers = majority.isPresent();
            subject = ofMembers ? Optional.empty() : subject;
            boolean afterVote = voted && !parts.proposals().tellsResult(words, found);
            boolean amendment = !afterVote && !ofMembers && votes.settle(words, found.outcome(), lines);
            boolean lost = amendment
                    && (found.outcome() == Outcome.REJECTED || parts.proposals().hasFallen(words));
            boolean passed = amendment && !lost && subject.isEmpty();
            amended |= passed;
            if (afterVote || lost || passed || (!ofMembers && subject.isEmpty() && isByMembers(words, found))) {
                rest(text, lines, voted);
                return;
            }
            if (majority.filter(side -> side == Choice.AGAINST).isEmpty()) {
                decide(words, text, lines, found, subject.orElse(null));
            }
        }

        /** What single members do is not a decision, but what they report to the others is noted. */
        private boolean isByMembers(Words words, OutcomeReader.OutcomeMatch found) {
            return found.outcome() != Outcome.NOTED && parts.subject().isMinority(words, found.first());
        }

        /** {@code 3 medlemmer (A+V+C) anbefaler}: a decision and those who supported it. */
        private Optional<Choice> majority(Words words, OutcomeReader.OutcomeMatch found, LineRange lines) {
            Optional<VoteStatement> statement = parts.majorities().read(words, found);
            statement.ifPresent(stated -> votes.accept(stated, lines, words.text()));
            return statement.map(VoteStatement::side);
        }

        private void decide(
                Words words,
                String text,
                LineRange lines,
                OutcomeReader.OutcomeMatch found,
                BodySubject.@Nullable SubjectMatch subject) {
            Context of = subject == null ? context : subject.within(context);
            DecisionDraft draft = drafts.isEmpty() ? null : drafts.getLast();
            boolean goesOn = draft != null && !freshLabel && (subject == null || subject.organization() == null);
            if (draft == null || (!draft.isOf(of) && !(goesOn && context.organization() == null))) {
                draft = new DecisionDraft(of, found.outcome());
                for (Loose before : loose) {
                    draft.add(before.text(), before.lines());
                }
                loose.clear();
                drafts.add(draft);
            } else {
                draft.outcome(found.outcome());
            }
            if (found.outcome() == Outcome.REJECTED && around.theProposal().contains(words.lower(0))) {
                draft.ofProposal();
            }
            freshLabel = false;
            draft.add(text, lines);
            int remark = parts.outcomes().remarkStart(words, found.next());
            if (remark >= 0) {
                draft.remark(text.substring(remark));
            }
            if (subject != null) {
                subject.others().forEach(other -> {
                    DecisionDraft same = new DecisionDraft(new Context(other, of.date(), null), found.outcome());
                    same.add(text, lines);
                    drafts.add(same);
                });
            }
        }

        private void rest(String text, LineRange lines, boolean voted) {
            if (voted) {
                return;
            }
            if (drafts.isEmpty() || freshLabel) {
                loose.add(new Loose(text, lines));
                return;
            }
            drafts.getLast().add(text, lines);
            drafts.getLast().remark(text);
        }

        DecisionReading finish() {
            boolean alone = drafts.isEmpty() || freshLabel;
            if (alone && !loose.isEmpty() && (amended || !votes.has(context.organization()))) {
                DecisionDraft draft = new DecisionDraft(context, amended ? Outcome.AMENDED : Outcome.OTHER);
                loose.forEach(sentence -> draft.add(sentence.text(), sentence.lines()));
                drafts.add(draft);
            }
            return new DecisionReading(
                    drafts.stream().map(DecisionDraft::build).toList(), votes.votes(), absences.all(), raised);
        }
    }
}
