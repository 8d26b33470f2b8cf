package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.ItemNumbers;
import dk.sagsgang.importing.internal.grammar.values.Names.NameMatch;
import dk.sagsgang.importing.internal.grammar.values.Times;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one sentence says of those it names, phrase by phrase; of two phrases on somebody the stronger one counts. */
final class AbsenceDraft {
    private final Words words;
    private final LineRange lines;
    private final List<NameMatch> people;
    private final Substitutions substitutions;
    private final ItemNumbers itemNumbers;
    private final Times times;
    private final AbsencePhrases phrases;
    private final List<Statement> statements = new ArrayList<>();

    private record Statement(AbsencePhrase phrase, NameGroups.Group group) {}

    AbsenceDraft(
            Words words,
            LineRange lines,
            List<NameMatch> people,
            Substitutions substitutions,
            ItemNumbers itemNumbers,
            Times times,
            AbsencePhrases phrases) {
        this.words = words;
        this.lines = lines;
        this.people = people;
        this.substitutions = substitutions;
        this.itemNumbers = itemNumbers;
        this.times = times;
        this.phrases = phrases;
    }

    /** Whether somebody is not known to have attended in place of another. */
    boolean mayBeAway(int person) {
        return !substitutions.isSubstitute(person);
    }

    /** Keeps what a phrase says of a group of names. */
    void state(AbsencePhrase phrase, NameGroups.Group group) {
        statements.add(new Statement(phrase, group));
    }

    /** Everybody in a list but those who attended in place of others. */
    List<Absence> list(AbsencePhrase phrase) {
        List<Absence> absences = new ArrayList<>();
        List<Integer> ofAll = itemNumbers.read(words, 0, words.size());
        for (int i = 0; i < people.size(); i++) {
            int to = i + 1 < people.size() ? people.get(i + 1).first() : words.size();
            boolean whole = phrase.scope() == PresenceKind.ABSENT;
            PresenceKind move = whole ? phrases.move(words, people.get(i).next(), to) : null;
            if (move != null) {
                List<Integer> items = itemNumbers.read(words, people.get(i).next(), to);
                absences.add(absence(
                        i, move, items, times.findOnly(text(people.get(i).next(), to))));
            } else if (mayBeAway(i)) {
                absences.add(absence(i, phrase.scope(), ofAll, null));
            }
        }
        return absences;
    }

    /** What was stated, and those who are only said to have been replaced. */
    List<Absence> finish() {
        List<Absence> absences = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            if (!mayBeAway(person)) {
                continue;
            }
            List<Statement> own = of(person);
            if (own.isEmpty()) {
                continue;
            }
            Statement strongest = own.getFirst();
            Absence first = stated(person, strongest);
            boolean recused = strongest.phrase().scope() == PresenceKind.RECUSED;
            absences.add(recused && first.items().isEmpty() ? new Absence(first.absence(), itemsOf(own)) : first);
            if (strongest.phrase().scope() == PresenceKind.LEFT) {
                missed(person, own, absences);
            }
        }
        return withReplaced(absences);
    }

    /** Somebody who left was present until then; the items that they missed are stated separately. */
    private void missed(int person, List<Statement> own, List<Absence> absences) {
        own.stream().filter(other -> isAway(other.phrase().scope())).forEach(other -> {
            List<Integer> items = itemNumbers.read(words, other.phrase().next(), end(other));
            if (!items.isEmpty()) {
                absences.add(absence(person, PresenceKind.ABSENT_FROM_ITEM, items, null));
            }
        });
    }

    /** {@code erklærede sig inhabil og deltog ikke under punkt 4}: the items are named with being away. */
    private List<Integer> itemsOf(List<Statement> own) {
        return own.stream()
                .filter(other -> isAway(other.phrase().scope()))
                .map(other -> itemNumbers.read(words, other.phrase().next(), end(other)))
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Absence> withReplaced(List<Absence> absences) {
        for (int person : substitutions.listReplaced()) {
            if (of(person).isEmpty()) {
                PresenceKind scope = phrases.speaksOfItem(words) ? PresenceKind.ABSENT_FROM_ITEM : PresenceKind.ABSENT;
                absences.add(absence(person, scope, itemNumbers.read(words, 0, words.size()), null));
            }
        }
        return absences;
    }

    private List<Statement> of(int person) {
        return statements.stream()
                .filter(statement -> statement.group().holds(person))
                .sorted(Comparator.comparingInt(
                        statement -> strength(statement.phrase().scope())))
                .toList();
    }

    private static int strength(PresenceKind kind) {
        return switch (kind) {
            case RECUSED -> 0;
            case LEFT -> 1;
            case ABSENT, ABSENT_FROM_ITEM -> 2;
            case ARRIVED, PRESENT -> 3;
        };
    }

    private static boolean isAway(PresenceKind kind) {
        return kind == PresenceKind.ABSENT || kind == PresenceKind.ABSENT_FROM_ITEM;
    }

    private Absence stated(int person, Statement statement) {
        AbsencePhrase phrase = statement.phrase();
        int end = end(statement);
        List<Integer> items = itemNumbers.read(words, phrase.next(), end);
        if (items.isEmpty() && phrase.scope() != PresenceKind.ABSENT) {
            items = itemNumbers.read(words, start(statement), phrase.first());
        }
        return absence(person, phrase.scope(), items, phrase.isMove() ? time(statement, end) : null);
    }

    /** The time behind the name, or else the one before it. */
    private @Nullable LocalTime time(Statement statement, int end) {
        int name = people.get(statement.group().first()).first();
        LocalTime behind = times.findOnly(text(Math.min(name, statement.phrase().first()), end));
        return behind == null ? times.findOnly(text(start(statement), end)) : behind;
    }

    private String text(int from, int to) {
        int until = to < words.size() ? words.start(to) : words.text().length();
        return words.text().substring(from == 0 ? 0 : words.start(from), until);
    }

    private int start(Statement statement) {
        int first = people.get(statement.group().first()).first();
        return statements.stream()
                .map(Statement::phrase)
                .filter(other -> !other.equals(statement.phrase()) && other.next() <= first)
                .mapToInt(AbsencePhrase::next)
                .max()
                .orElse(0);
    }

    /** Where the words on a statement end: at the next phrase, or at the next group that another is about. */
    private int end(Statement statement) {
        int next = statement.phrase().next();
        return statements.stream()
                .filter(other -> !other.phrase().equals(statement.phrase()))
                .flatMapToInt(other -> IntStream.of(
                        other.phrase().first(),
                        people.get(other.group().first()).first()))
                .filter(at -> at >= next)
                .min()
                .orElse(words.size());
    }

    private Absence absence(int person, PresenceKind kind, List<Integer> items, @Nullable LocalTime time) {
        ParsedAbsence absence = new ParsedAbsence(
                people.get(person).person(), kind, time, substitutions.substituteOf(person), null, lines, words.text());
        return new Absence(absence, items);
    }
}
