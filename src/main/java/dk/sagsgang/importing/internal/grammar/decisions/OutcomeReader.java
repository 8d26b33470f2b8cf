package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.DecisionVocabulary;
import dk.sagsgang.vocabulary.OutcomeVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a body did from one sentence of its decision. */
public final class OutcomeReader {
    /** Outcomes that give way to a stronger one later in the sentence, as in "drøftede sagen og godkendte den". */
    static final Set<Outcome> WEAK = EnumSet.of(Outcome.DISCUSSED, Outcome.NOTED, Outcome.OTHER);

    private static final Set<Outcome> SETTLED =
            EnumSet.of(Outcome.POSTPONED, Outcome.SENT_BACK, Outcome.WITHDRAWN, Outcome.REJECTED, Outcome.NOTED);
    private static final int REACH = 10;
    private static final int JOINED_WITHIN = 4;

    private final OutcomeVocabulary vocabulary;
    private final DecisionVocabulary around;
    private final SentenceVocabulary sentences;
    private final PhraseTable<Outcome> phrases;

    public OutcomeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary.outcomes();
        this.around = vocabulary.decisions();
        this.sentences = vocabulary.sentences();
        this.phrases = this.vocabulary.phrases().as(OutcomeReader::outcome);
    }

    private static Outcome outcome(String code) {
        return EnumSet.allOf(Outcome.class).stream()
                .filter(outcome -> outcome.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No outcome has the vocabulary's code " + code));
    }

    /**
     * An outcome at its place in a sentence.
     *
     * @param outcome what was done
     * @param first the first word that says so
     * @param next the word after the last
     */
    public record OutcomeMatch(Outcome outcome, int first, int next) {}

    /** The first outcome that the words state; empty where they state none. */
    public Optional<OutcomeMatch> find(Words words) {
        return findFrom(words, 0);
    }

    /** What is stated from a word on. */
    public Optional<OutcomeMatch> findFrom(Words words, int from) {
        OutcomeMatch found = verbFrom(words, from);
        if (found == null) {
            return Optional.empty();
        }
        if (found.outcome() == Outcome.DECIDED || isPassing(words, found)) {
            found = decided(words, found);
        } else if (WEAK.contains(found.outcome())) {
            found = stronger(words, found);
        }
        return Optional.of(refined(words, found));
    }

    /** The first verb of the main clause; infinitives count only after "besluttede at" and "kan ikke". */
    private @Nullable OutcomeMatch verbFrom(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            PhraseTable.Match<Boolean> other = vocabulary.not().findAt(words, i).orElse(null);
            if (other != null) {
                i = other.next() - 1;
                continue;
            }
            PhraseTable.Match<Outcome> match = phrases.findAt(words, i).orElse(null);
            if (match == null || (match.next() == i + 1 && isOtherUse(words, i))) {
                continue;
            }
            Outcome outcome = isNegated(words, match) ? Outcome.REJECTED : match.meaning();
            return new OutcomeMatch(outcome, i, match.next());
        }
        return null;
    }

    private boolean isOtherUse(Words words, int index) {
        if (!vocabulary.infinitives().contains(words.lower(index))) {
            return false;
        }
        boolean cannot = index > 1 && isNot(words, index - 1) && around.modals().contains(words.lower(index - 2));
        return !cannot;
    }

    private boolean isNot(Words words, int index) {
        return sentences.not().contains(words.lower(index));
    }

    private boolean isThat(Words words, int index) {
        return sentences.that().contains(words.lower(index));
    }

    private boolean isNegated(Words words, PhraseTable.Match<Outcome> match) {
        Outcome outcome = match.meaning();
        if (outcome != Outcome.APPROVED && outcome != Outcome.RECOMMENDED) {
            return false;
        }
        int before = match.first() - 1;
        if (before >= 0 && isNot(words, before)) {
            return true;
        }
        int after = match.next();
        while (after < words.size() && vocabulary.adverbs().contains(words.lower(after))) {
            after++;
        }
        return after < words.size()
                && isNot(words, after)
                && words.gapBefore(after).isBlank();
    }

    /** "Vedtog at indstille til byrådet" passes nothing but a recommendation. */
    private boolean isPassing(Words words, OutcomeMatch found) {
        boolean infinitive = found.next() + 1 < words.size()
                && isThat(words, found.next())
                && vocabulary.infinitives().contains(words.lower(found.next() + 1));
        return infinitive && around.adopting().begin(words.lower(found.first()));
    }

    /** "Besluttede at godkende" is an approval, "beslutter, at sagen udsættes" a postponement. */
    private OutcomeMatch decided(Words words, OutcomeMatch decided) {
        int at = decided.next();
        boolean negated = at < words.size() && isNot(words, at);
        at = negated ? at + 1 : at;
        if (at + 1 < words.size() && isThat(words, at)) {
            PhraseTable.Match<Outcome> infinitive =
                    phrases.findAt(words, at + 1).orElse(null);
            if (infinitive != null) {
                return new OutcomeMatch(
                        negated ? Outcome.REJECTED : infinitive.meaning(), decided.first(), infinitive.next());
            }
        }
        int limit = Math.min(words.size(), decided.next() + REACH);
        for (int i = decided.next(); i < limit; i++) {
            PhraseTable.Match<Outcome> match = phrases.findAt(words, i).orElse(null);
            if (match != null && SETTLED.contains(match.meaning())) {
                return new OutcomeMatch(match.meaning(), decided.first(), match.next());
            }
        }
        return decided;
    }

    private OutcomeMatch stronger(Words words, OutcomeMatch weak) {
        for (int i = weak.next(); i < words.size(); i++) {
            PhraseTable.Match<Outcome> match = phrases.findAt(words, i).orElse(null);
            if (match == null || !isJoined(words, i, weak.next()) || match.meaning() == Outcome.DISCUSSED) {
                continue;
            }
            if (!WEAK.contains(match.meaning())) {
                Outcome outcome = isNegated(words, match) ? Outcome.REJECTED : match.meaning();
                OutcomeMatch strong = new OutcomeMatch(outcome, weak.first(), match.next());
                return outcome == Outcome.DECIDED ? decided(words, strong) : strong;
            }
            if (match.meaning() == Outcome.NOTED && weak.outcome() == Outcome.DISCUSSED) {
                return new OutcomeMatch(Outcome.NOTED, weak.first(), match.next());
            }
        }
        return weak;
    }

    /**
     * Whether "og" is a few words before, as in "og godkendte", "og udvalget besluttede" and "og tog sagen til
     * efterretning".
     */
    private boolean isJoined(Words words, int index, int from) {
        for (int i = index - 1; i >= from && i >= index - JOINED_WITHIN; i--) {
            String lower = words.lower(i);
            if (sentences.joins().contains(lower)) {
                return true;
            }
            if (sentences.clauses().contains(lower)) {
                return false;
            }
        }
        return false;
    }

    private OutcomeMatch refined(Words words, OutcomeMatch found) {
        if (found.outcome() != Outcome.APPROVED) {
            return found;
        }
        if (vocabulary.towardOthers().occursIn(words)) {
            return new OutcomeMatch(Outcome.RECOMMENDED, found.first(), found.next());
        }
        boolean changed = vocabulary.changed().occursIn(words);
        return changed ? new OutcomeMatch(Outcome.AMENDED, found.first(), found.next()) : found;
    }

    /** Where conditions and remarks begin in a sentence, as a place in its text; -1 where there are none. */
    public int remarkStart(Words words, int from) {
        return vocabulary
                .remarks()
                .findFrom(words, from)
                .map(match -> words.start(match.first()))
                .orElse(-1);
    }
}
