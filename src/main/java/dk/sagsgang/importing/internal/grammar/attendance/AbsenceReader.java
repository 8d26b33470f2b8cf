package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.ItemNumbers;
import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.values.Names.NameMatch;
import dk.sagsgang.importing.internal.grammar.values.Times;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.AbsenceVocabulary;
import dk.sagsgang.vocabulary.AttendanceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads who was away, left, came or was disqualified from one sentence. */
public final class AbsenceReader {
    private static final int LONGEST_HEADED = 10;

    private final AttendanceVocabulary vocabulary;
    private final AbsenceVocabulary around;
    private final AbsencePhrases phrases;
    private final SubstituteReader substitutes;
    private final PersonList lists;
    private final NameGroups groups;
    private final ItemNumbers itemNumbers;
    private final Times times;
    private final Names names;

    public AbsenceReader(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary.attendance();
        this.around = vocabulary.absences();
        this.phrases = new AbsencePhrases(vocabulary);
        this.substitutes = new SubstituteReader(vocabulary, names);
        this.lists = new PersonList(vocabulary, names);
        this.groups = new NameGroups(vocabulary, names);
        this.itemNumbers = new ItemNumbers(vocabulary.items());
        this.times = new Times(vocabulary.meetings());
        this.names = names;
    }

    /** The substitute named in a sentence of its own: {@code Som stedfortræder deltog Finn Bo (V)}. */
    public Optional<ParsedPerson> substitute(Words words) {
        if (!substitutes.speaks(words) || substitutes.isNegated(words)) {
            return Optional.empty();
        }
        List<NameMatch> people = names.list(words, 0, words.size());
        return people.size() == 1 ? Optional.of(people.getFirst().person()) : Optional.empty();
    }

    /** The absences in a sentence; none where it states none. */
    public List<Absence> read(Words words, LineRange lines, PresenceKind usual) {
        Optional<AbsencePhrase> list = phrases.list(words, usual);
        List<AbsencePhrase> verbs = list.isPresent() ? List.of() : phrases.verbs(words, usual);
        if (list.isEmpty() && verbs.isEmpty() && !mayBeOnAttendance(words)) {
            return List.of();
        }
        int from = list.map(AbsencePhrase::next).orElse(0);
        List<NameMatch> people = substitutes.withoutGenitives(words, names.list(words, from, words.size()));
        if (people.isEmpty()) {
            return List.of();
        }
        Substitutions pairs = list.isPresent() ? substitutes.list(words, people) : substitutes.read(words, people);
        AbsenceDraft draft = new AbsenceDraft(words, lines, people, pairs, itemNumbers, times, phrases);
        if (list.isPresent()) {
            boolean follows = lists.leadsTo(words, from, people.getFirst().first());
            return follows ? draft.list(list.get()) : List.of();
        }
        groups.listAround(words, people)
                .forEach(group -> phrases.around(words, people.get(group.first()), people.get(group.last()), usual)
                        .ifPresent(phrase -> draft.state(phrase, group)));
        for (AbsencePhrase phrase : verbs) {
            groups.of(words, people, phrase, person -> draft.mayBeAway(person) && !isOfficial(people.get(person)))
                    .ifPresent(group -> draft.state(phrase, group));
        }
        return draft.finish();
    }

    /** Those whom a sentence says were replaced, and by whom, whether or not it says that anybody attended. */
    public List<Absence> replacements(Words words, LineRange lines) {
        List<NameMatch> people = substitutes.speaks(words) ? names.list(words, 0, words.size()) : List.of();
        return people.size() < 2
                ? List.of()
                : new AbsenceDraft(words, lines, people, substitutes.read(words, people), itemNumbers, times, phrases)
                        .finish();
    }

    /** {@code Direktør Jens Vad}: the administration's people have no seat to be away from. */
    private boolean isOfficial(NameMatch person) {
        String title = person.person().title();
        return title != null && person.person().party() == null && names.isOfficial(title);
    }

    private boolean mayBeOnAttendance(Words words) {
        boolean attends = false;
        for (int i = 0; i < words.size() && !attends; i++) {
            attends = around.attended().begin(words.lower(i));
        }
        return attends
                || substitutes.isLabelled(words)
                || around.substitution().replacedBy().occursIn(words)
                || around.substitution().replacing().occursIn(words);
    }

    /** {@code Alle medlemmer undtagen ...}: those who were not there are named, not those who were. */
    public boolean startsWithAll(Words words) {
        return !words.isEmpty() && vocabulary.everybody().contains(words.lower(0));
    }

    /** Whether what a sentence says of attendance is before a word. */
    public boolean startsBefore(Words words, int index) {
        return phrases.list(words, PresenceKind.ABSENT_FROM_ITEM)
                .or(() -> phrases.verbs(words, PresenceKind.ABSENT_FROM_ITEM).stream()
                        .findFirst())
                .filter(phrase -> phrase.first() <= index)
                .isPresent();
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

    /** Whether a sentence only begins to state absence, as "Fraværende: ingen" does. */
    public boolean isHeaded(Words words) {
        return words.size() < LONGEST_HEADED
                && vocabulary.absentPrefixes().findAt(words, 0).isPresent();
    }

    /** Everybody in a list of persons that a label of absence is above; nobody where a text is anything else. */
    public List<Absence> list(Words words, LineRange lines, PresenceKind kind) {
        if (!lists.isListWithSubstitutes(words)) {
            return List.of();
        }
        List<NameMatch> people = names.list(words, 0, words.size());
        return new AbsenceDraft(words, lines, people, substitutes.list(words, people), itemNumbers, times, phrases)
                .list(new AbsencePhrase(kind, 0, 0, true));
    }

    /** Those of a list who have a word for absence right behind them: {@code Bo Lund (V) (afbud)}. */
    List<Absence> marked(Words words, List<NameMatch> people, LineRange lines, PresenceKind kind) {
        List<Absence> marked = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int to = i + 1 < people.size() ? people.get(i + 1).first() : words.size();
            boolean away = vocabulary
                    .absentVerbs()
                    .findFrom(words, people.get(i).next())
                    .filter(phrase -> phrase.next() <= to)
                    .isPresent();
            if (away) {
                marked.add(new Absence(
                        new ParsedAbsence(people.get(i).person(), kind, null, null, null, lines, words.text()),
                        List.of()));
            }
        }
        return marked;
    }

    /** Whether a sentence is a label of absence with nothing but persons behind it, or nothing at all, so that more may follow. */
    boolean isLabelled(Words words) {
        Optional<AbsencePhrase> list = phrases.list(words, PresenceKind.ABSENT).filter(phrase -> phrase.first() == 0);
        if (list.isEmpty()) {
            return false;
        }
        int next = list.get().next();
        int start = next < words.size() ? words.start(next) : words.text().length();
        String rest = words.text().substring(Math.min(start, words.text().length()));
        return next >= words.size() || words.end(next - 1) >= words.text().length() || isValue(rest);
    }

    /** Whether words say that nobody was away: {@code Ingen}. */
    public boolean isNobody(String text) {
        Words words = Words.of(text);
        if (words.isEmpty()) {
            return false;
        }
        String bare = text.substring(words.start(0), words.end(words.size() - 1));
        return vocabulary.nobody().contains(bare.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence is on attendance and nothing else: somebody was away, or attended as a substitute. */
    public boolean isStatement(Words words) {
        return !read(words, LineRange.ofLine(1), PresenceKind.ABSENT_FROM_ITEM).isEmpty()
                || substitute(words).isPresent();
    }

    /** Whether a text is what a label of absence takes: persons, or the word that there were none. */
    public boolean isValue(String text) {
        return isNobody(text) || lists.isListWithSubstitutes(Words.of(text));
    }

    /**
     * Where a text goes on behind a label of absence with neither persons nor "ingen" behind it, so that what follows is no part of
     * it: {@code Fraværende: Godkendt.}; -1 where it begins with no such label.
     */
    public int behindEmptyLabel(Words words) {
        Optional<AbsencePhrase> list = phrases.list(words, PresenceKind.ABSENT_FROM_ITEM)
                .filter(phrase -> phrase.first() == 0 && phrase.next() < words.size());
        if (list.isEmpty()) {
            return -1;
        }
        int next = list.get().next();
        int start = words.start(next);
        boolean labelled = words.gapBefore(next).contains(":");
        String rest = words.text().substring(start);
        boolean typed = isNobody(rest)
                || names.list(words, next, words.size()).stream()
                        .findFirst()
                        .filter(first -> lists.leadsTo(words, next, first.first()))
                        .isPresent();
        return labelled && words.isCapitalised(next) && !typed && !names.isTitle(words, next) ? start : -1;
    }
}
