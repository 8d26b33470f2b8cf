package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.Names.NameMatch;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.AbsenceVocabulary;
import dk.sagsgang.vocabulary.AttendanceVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence by which somebody was away, left, came or was disqualified. */
final class AbsencePhrases {
    private static final int REACH = 8;
    private static final int NEGATED = 3;

    private final AttendanceVocabulary vocabulary;
    private final AbsenceVocabulary around;
    private final SentenceVocabulary sentences;
    private final Set<String> until;

    AbsencePhrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary.attendance();
        this.around = vocabulary.absences();
        this.sentences = vocabulary.sentences();
        this.until = vocabulary.meetings().until();
    }

    /** The phrase at the start of a sentence, or after everybody but them, that a list of names follows. */
    Optional<AbsencePhrase> list(Words words, PresenceKind usual) {
        Optional<PhraseTable.Match<Boolean>> prefix =
                vocabulary.absentPrefixes().findAt(words, 0);
        if (prefix.isPresent()) {
            int next = prefix.get().next();
            return Optional.of(new AbsencePhrase(scope(words, 0, next, usual), 0, afterColon(words, next), true));
        }
        boolean all = !words.isEmpty() && vocabulary.everybody().contains(words.lower(0));
        return (all ? vocabulary.except().find(words) : Optional.<PhraseTable.Match<Boolean>>empty())
                .map(except -> new AbsencePhrase(
                        scope(words, except.first(), except.next(), usual), except.first(), except.next(), true));
    }

    /** The phrases about somebody named beside them, in the order of the sentence. */
    List<AbsencePhrase> verbs(Words words, PresenceKind usual) {
        List<AbsencePhrase> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            AbsencePhrase phrase = at(words, i, usual);
            if (phrase != null) {
                found.add(phrase);
                i = phrase.next() - 1;
            }
        }
        return found;
    }

    private @Nullable AbsencePhrase at(Words words, int i, PresenceKind usual) {
        if (vocabulary.recused().contains(words.lower(i))) {
            return isNegated(words, i) ? null : new AbsencePhrase(PresenceKind.RECUSED, i, i + 1, false);
        }
        Optional<PhraseTable.Match<Boolean>> left = vocabulary.left().findAt(words, i);
        if (left.isPresent()) {
            return new AbsencePhrase(PresenceKind.LEFT, i, left.get().next(), false);
        }
        Optional<PhraseTable.Match<Boolean>> absent = vocabulary.absentVerbs().findAt(words, i);
        if (absent.isPresent()) {
            int next = absent.get().next();
            boolean leads = around.since().contains(words.lower(next - 1));
            return new AbsencePhrase(scope(words, i, next, usual), i, next, leads);
        }
        return arrived(words, i);
    }

    private @Nullable AbsencePhrase arrived(Words words, int i) {
        Optional<PhraseTable.Match<Boolean>> arrived = vocabulary.arrived().findAt(words, i);
        if (arrived.isEmpty()) {
            return null;
        }
        int next = arrived.get().next();
        boolean meeting = around.met().contains(words.lower(i));
        boolean timed = next < words.size() && around.metWhen().contains(words.lower(next));
        return meeting && !timed ? null : new AbsencePhrase(PresenceKind.ARRIVED, i, next, false);
    }

    /** {@code I sagen deltog Anna Krog (A) ikke}: the verb and its "ikke" are around the names. */
    Optional<AbsencePhrase> around(Words words, NameMatch first, NameMatch last, PresenceKind usual) {
        int verb = first.first() - 1;
        while (verb > 0 && !around.attended().begin(words.lower(verb)) && first.first() - verb < NEGATED) {
            verb--;
        }
        boolean is = verb >= 0
                && around.attended().begin(words.lower(verb))
                && last.next() < words.size()
                && sentences.not().contains(words.lower(last.next()));
        if (!is) {
            return Optional.empty();
        }
        int next = last.next() + 1;
        PresenceKind kind = isSince(words, verb) ? PresenceKind.LEFT : scope(words, verb, next, usual);
        return Optional.of(new AbsencePhrase(kind, verb, next, false));
    }

    /** {@code Fra kl. 18 deltog ...}: until then they were there. */
    private boolean isSince(Words words, int verb) {
        return verb > 1
                && around.since().contains(words.lower(0))
                && around.metWhen().contains(words.lower(1));
    }

    /** {@code fra kl. 21.33}, {@code til kl. 18.40} behind a name in a list: when they left or came; null where nothing says so. */
    @Nullable
    PresenceKind move(Words words, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (around.metWhen().contains(words.lower(i + 1))) {
                if (around.since().contains(words.lower(i))) {
                    return PresenceKind.LEFT;
                }
                if (until.contains(words.lower(i))) {
                    return PresenceKind.ARRIVED;
                }
            }
        }
        return null;
    }

    /** {@code ikke var inhabil}. */
    private boolean isNegated(Words words, int index) {
        for (int i = Math.max(0, index - NEGATED); i < index; i++) {
            if (sentences.not().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Følgende deltog ikke i behandlingen af punktet: X}: the names follow the colon. */
    private static int afterColon(Words words, int from) {
        int at = from;
        while (at < words.size()
                && !words.isCapitalised(at)
                && !words.gapBefore(at).contains(":")) {
            at++;
        }
        return at < words.size() && words.gapBefore(at).contains(":") ? at : from;
    }

    /** What an absence is from, by the phrase itself or the words after it. */
    PresenceKind scope(Words words, int first, int next, PresenceKind usual) {
        boolean excuse = false;
        for (int i = first; i < next; i++) {
            excuse |= around.excuses().contains(words.lower(i));
        }
        for (int i = next; i < words.size() && i < next + REACH; i++) {
            if (isItem(words.lower(i))) {
                return PresenceKind.ABSENT_FROM_ITEM;
            }
            if (vocabulary.meeting().findAt(words, i).isPresent()) {
                return PresenceKind.ABSENT;
            }
        }
        return excuse ? PresenceKind.ABSENT : usual;
    }

    /** Whether any word of a sentence speaks of an item. */
    boolean speaksOfItem(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (isItem(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isItem(String lower) {
        return around.itemBeginnings().begin(lower) || around.items().contains(lower);
    }
}
