package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.values.Names.NameMatch;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Persons as the head of a document lists them under a label: one a line, several, or wrapped over lines with a comma between. Those
 * with an official's title go to a list of their own, and those marked as absent, or replaced by another, are no part of it.
 */
public final class PresentList {
    private static final int LONGEST_TAIL = 100;

    /** Names of so many words on several lines are two names beside each other, which nothing parts any more. */
    private static final int WORDS_OF_TWO = 5;

    private static final int LINES_OF_TWO = 2;

    private final Names names;
    private final AbsenceReader absences;
    private final Sentences sentences;
    private final PersonList lists;
    private final @Nullable PresentList officials;
    private final List<ParsedPerson> people = new ArrayList<>();
    private String last = "";
    private int lastNumber;
    private int lastCount;
    private int doubled;

    /** @param officials where those with an official's title go; null where they stay here */
    public PresentList(GrammarContext parts, PersonList lists, @Nullable PresentList officials) {
        this.names = parts.names();
        this.absences = parts.absences();
        this.sentences = parts.sentences();
        this.lists = lists;
        this.officials = officials;
    }

    /** The people read so far, in the order of the text; nobody where the names of two columns cannot be told from each other. */
    public List<ParsedPerson> people() {
        return doubled >= LINES_OF_TWO ? List.of() : people;
    }

    /** Adds what a line of its own says of the person last read; returns whether there is one without it. */
    public boolean complete(UnaryOperator<ParsedPerson> addition) {
        if (people.isEmpty()) {
            return false;
        }
        ParsedPerson before = people.getLast();
        people.set(people.size() - 1, addition.apply(before));
        return !people.getLast().equals(before);
    }

    /** Takes what is on the label's line; returns who is said there to be absent. */
    public List<Absence> labelled(String value, int number) {
        List<Absence> away = new ArrayList<>();
        if (lists.isList(Words.of(value))) {
            take(value, number, away);
            return away;
        }
        for (Sentences.Span span : sentences.of(value)) {
            String sentence = value.substring(span.start(), span.end());
            if (span.start() == 0 || lists.isList(Words.of(sentence))) {
                take(sentence, number, away);
            } else if (officials != null) {
                officialsIn(sentence, officials);
            }
        }
        last = value;
        return away;
    }

    private void officialsIn(String sentence, PresentList into) {
        Words words = Words.of(sentence);
        names.list(words, 0, words.size()).stream()
                .map(NameMatch::person)
                .filter(this::isOfficial)
                .forEach(into.people::add);
    }

    /** Takes a line under the label where it is persons and nothing else; returns whether it is. */
    public boolean following(String line, int number, Consumer<List<Absence>> away) {
        String cut = number == lastNumber + 1 ? cutOff(line) : "";
        List<Absence> absent = new ArrayList<>();
        if (!cut.isEmpty()) {
            int again = Math.min(
                    lastCount,
                    names.list(Words.of(cut), 0, Words.of(cut).size()).size());
            people.subList(people.size() - Math.min(again, people.size()), people.size())
                    .clear();
            take(cut + " " + line, number, absent);
        } else if (lists.isList(Words.of(line))) {
            take(line, number, absent);
        } else {
            return false;
        }
        last = line;
        away.accept(absent);
        return true;
    }

    private void take(String text, int number, List<Absence> away) {
        Words words = Words.of(text);
        List<NameMatch> found = names.list(words, 0, words.size());
        List<Absence> marked = new ArrayList<>(absences.replacements(words, LineRange.ofLine(number)));
        marked.addAll(absences.marked(words, found, LineRange.ofLine(number), PresenceKind.ABSENT));
        lastCount = 0;
        for (NameMatch person : found) {
            boolean isAway = marked.stream()
                    .anyMatch(absence -> absence.absence().person().equals(person.person()));
            if (officials != null && isOfficial(person.person())) {
                officials.people.add(person.person());
            } else if (!isAway) {
                people.add(person.person());
                lastCount++;
                doubled += isOfTwo(words, person) ? 1 : 0;
            }
        }
        away.addAll(marked);
        last = text;
        lastNumber = number;
    }

    private static boolean isOfTwo(Words words, NameMatch person) {
        return person.person().party() == null
                && person.next() - person.first() >= WORDS_OF_TWO
                && words.text().indexOf(',') < 0;
    }

    private boolean isOfficial(ParsedPerson person) {
        return person.title() != null && person.party() == null && names.isOfficial(person.title());
    }

    /** The name at the end of the line above that this line goes on with: {@code Anna} or {@code Anna Krog}; else nothing. */
    private String cutOff(String line) {
        String tail = last.substring(last.lastIndexOf(',') + 1).strip();
        boolean open = !tail.isEmpty() && !tail.endsWith(")") && !tail.endsWith(".") && tail.length() <= LONGEST_TAIL;
        boolean list = last.indexOf(',') >= 0 && last.indexOf(')') >= 0;
        return open && (line.startsWith("(") || list) ? tail : "";
    }
}
