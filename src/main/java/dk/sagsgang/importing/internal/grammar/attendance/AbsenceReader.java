package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.ItemNumbers;
import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.values.Times;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.source.LineRange;
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
import org.jspecify.annotations.Nullable;

/** Reads who was away, left, came or was disqualified from one sentence. */
public final class AbsenceReader {
    private final AttendanceVocabulary vocabulary;
    private final AbsenceVocabulary around;
    private final SentenceVocabulary sentences;
    private final ItemNumbers itemNumbers;
    private final Times times;
    private final Names names;

    public AbsenceReader(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary.attendance();
        this.around = vocabulary.absences();
        this.sentences = vocabulary.sentences();
        this.itemNumbers = new ItemNumbers(vocabulary.items());
        this.times = new Times(vocabulary.meetings().clock());
        this.names = names;
    }

    /** The substitute named in a sentence of its own: {@code Som stedfortræder deltog Finn Bo (V)}. */
    public Optional<ParsedPerson> substitute(Words words) {
        if (vocabulary.substitutes().find(words).isEmpty()) {
            return Optional.empty();
        }
        List<Names.NameMatch> people = names.list(words, 0, words.size());
        return people.size() == 1 ? Optional.of(people.getFirst().person()) : Optional.empty();
    }

    /** The absences in a sentence; none where it states none. */
    public List<Absence> read(Words words, LineRange lines, PresenceKind usual) {
        AbsencePhrase stated = stated(words, usual);
        if (stated == null) {
            return List.of();
        }
        int from = stated.namesAfter() ? stated.next() : 0;
        List<Names.NameMatch> people = names.list(words, from, words.size());
        if (people.isEmpty() || (stated.namesBefore() && people.getFirst().first() >= stated.first())) {
            return List.of();
        }
        List<Integer> items = itemNumbers.read(words, stated.namesAfter() ? 0 : stated.next());
        if (stated.scope() == PresenceKind.LEFT) {
            return leaving(words, stated, people, lines);
        }
        return absences(words, stated, people, items, lines);
    }

    /** Somebody who left was present until then; the items that they missed are stated separately. */
    private List<Absence> leaving(Words words, AbsencePhrase left, List<Names.NameMatch> people, LineRange lines) {
        Optional<PhraseTable.Match<Boolean>> missed = vocabulary.absentVerbs().findFrom(words, left.next());
        int limit = missed.map(PhraseTable.Match::first).orElse(words.size());
        List<Integer> during =
                missed.isPresent() && limit < words.size() ? List.of() : itemNumbers.read(words, left.next());
        List<Absence> absences = new ArrayList<>(absences(words, left, people, during, lines));
        missed.map(match -> itemNumbers.read(words, match.next()))
                .filter(items -> !items.isEmpty())
                .ifPresent(items -> {
                    AbsencePhrase absent =
                            new AbsencePhrase(PresenceKind.ABSENT_FROM_ITEM, left.first(), left.next(), false);
                    absences.addAll(absences(words, absent, people, items, lines));
                });
        return absences;
    }

    /** {@code Alle medlemmer undtagen ...}: those who were not there are named, not those who were. */
    public boolean startsWithAll(Words words) {
        return !words.isEmpty() && vocabulary.everybody().contains(words.lower(0));
    }

    /** Whether what a sentence says of attendance is before a word. */
    public boolean startsBefore(Words words, int index) {
        AbsencePhrase stated = stated(words, PresenceKind.ABSENT_FROM_ITEM);
        return stated != null && stated.first() <= index;
    }

    /** Whether a sentence is on somebody's being disqualified or not, whatever came of it. */
    public boolean isOnRecusal(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String lower = words.lower(i);
            if (vocabulary.recused().contains(lower) || around.notRecused().begin(lower)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ikke var inhabil}. */
    private boolean isNegated(Words words, int index) {
        for (int i = Math.max(0, index - 3); i < index; i++) {
            if (sentences.not().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence only begins to state absence, as "Fraværende: ingen" does. */
    public boolean isHeaded(Words words) {
        return words.size() < 10 && vocabulary.absentPrefixes().findAt(words, 0).isPresent();
    }

    private @Nullable AbsencePhrase stated(Words words, PresenceKind usual) {
        for (int i = 0; i < words.size(); i++) {
            if (vocabulary.recused().contains(words.lower(i)) && !isNegated(words, i)) {
                return new AbsencePhrase(PresenceKind.RECUSED, i, i + 1, false);
            }
        }
        Optional<PhraseTable.Match<Boolean>> left = vocabulary.left().find(words);
        if (left.isPresent()) {
            return new AbsencePhrase(
                    PresenceKind.LEFT, left.get().first(), left.get().next(), false);
        }
        Optional<PhraseTable.Match<Boolean>> prefix =
                vocabulary.absentPrefixes().findAt(words, 0);
        if (prefix.isPresent()) {
            int next = prefix.get().next();
            return new AbsencePhrase(scope(words, prefix.get().first(), next, usual), 0, afterColon(words, next), true);
        }
        Optional<PhraseTable.Match<Boolean>> except =
                startsWithAll(words) ? vocabulary.except().find(words) : Optional.empty();
        if (except.isPresent()) {
            int next = except.get().next();
            return new AbsencePhrase(
                    scope(words, except.get().first(), next, usual),
                    except.get().first(),
                    next,
                    true);
        }
        Optional<PhraseTable.Match<Boolean>> absent = vocabulary.absentVerbs().find(words);
        if (absent.isPresent()) {
            int next = absent.get().next();
            return new AbsencePhrase(
                    scope(words, absent.get().first(), next, usual),
                    absent.get().first(),
                    next,
                    false);
        }
        Optional<PhraseTable.Match<Boolean>> substitute =
                vocabulary.substitutes().find(words);
        if (substitute.isPresent() && standsFor(words, substitute.get()) && speaksOfAttending(words)) {
            int first = substitute.get().first();
            return new AbsencePhrase(
                    PresenceKind.ABSENT, first, substitute.get().next(), AbsencePhrase.Place.ANYWHERE);
        }
        return arrived(words);
    }

    private boolean standsFor(Words words, PhraseTable.Match<Boolean> substitute) {
        int next = substitute.next();
        return around.standsFor().contains(words.lower(next - 1))
                || (next < words.size() && around.standsFor().contains(words.lower(next)));
    }

    /** {@code i stedet for} and {@code suppleant for} may also be about a seat. */
    private boolean speaksOfAttending(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (around.attended().begin(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable AbsencePhrase arrived(Words words) {
        Optional<PhraseTable.Match<Boolean>> arrived = vocabulary.arrived().find(words);
        if (arrived.isEmpty() || arrived.get().first() == 0) {
            return null;
        }
        int next = arrived.get().next();
        boolean meeting = around.met().contains(words.lower(arrived.get().first()));
        boolean timed = next < words.size() && around.metWhen().contains(words.lower(next));
        return meeting && !timed
                ? null
                : new AbsencePhrase(PresenceKind.ARRIVED, arrived.get().first(), next, false);
    }

    /** {@code Følgende deltog ikke i behandlingen af punktet: X}: the names follow the colon. */
    private static int afterColon(Words words, int from) {
        int colon = words.text().indexOf(':', words.end(Math.max(0, from - 1)));
        int at = colon < 0 ? from : words.indexAt(colon);
        return at >= words.size() ? from : at;
    }

    private PresenceKind scope(Words words, int first, int next, PresenceKind usual) {
        boolean excuse = false;
        for (int i = first; i < next; i++) {
            excuse |= around.excuses().contains(words.lower(i));
        }
        for (int i = next; i < words.size() && i < next + 8; i++) {
            String lower = words.lower(i);
            if (around.itemBeginnings().begin(lower) || around.items().contains(lower)) {
                return PresenceKind.ABSENT_FROM_ITEM;
            }
            if (vocabulary.meeting().findAt(words, i).isPresent()) {
                return PresenceKind.ABSENT;
            }
        }
        return excuse ? PresenceKind.ABSENT : usual;
    }

    private List<Absence> absences(
            Words words, AbsencePhrase stated, List<Names.NameMatch> people, List<Integer> items, LineRange lines) {
        PhraseTable.Match<Boolean> substitute =
                vocabulary.substitutes().find(words).orElse(null);
        List<Absence> absences = new ArrayList<>();
        boolean[] isSubstitute = new boolean[people.size()];
        @Nullable ParsedPerson[] substitutes = new ParsedPerson[people.size()];
        if (substitute != null && people.size() > 1) {
            pair(words, substitute, people, isSubstitute, substitutes);
        }
        for (int i = 0; i < people.size(); i++) {
            if (!isSubstitute[i]) {
                ParsedAbsence absence = new ParsedAbsence(
                        people.get(i).person(),
                        stated.scope(),
                        stated.isMove() ? times.findOnly(words.text()) : null,
                        substitutes[i],
                        null,
                        lines,
                        words.text());
                absences.add(new Absence(absence, items));
            }
        }
        return absences;
    }

    /** Joins each substitute to the member they replace. */
    private void pair(
            Words words,
            PhraseTable.Match<Boolean> first,
            List<Names.NameMatch> people,
            boolean[] isSubstitute,
            @Nullable ParsedPerson[] substitutes) {
        boolean standsFor = standsFor(words, first);
        int before = people.size()
                - (int) people.stream().filter(p -> p.first() >= first.first()).count();
        if (standsFor) {
            int absent = before == 0 ? 0 : Math.min(before, people.size() - 1);
            int other = before == 0 ? 1 : before - 1;
            isSubstitute[other] = true;
            substitutes[absent] = people.get(other).person();
            return;
        }
        Optional<PhraseTable.Match<Boolean>> match = Optional.of(first);
        while (match.isPresent()) {
            int at = match.get().next();
            int person = 0;
            while (person < people.size() && people.get(person).first() < at) {
                person++;
            }
            if (person > 0 && person < people.size()) {
                isSubstitute[person] = true;
                substitutes[person - 1] = people.get(person).person();
            }
            match = vocabulary.substitutes().findFrom(words, at);
        }
    }
}
