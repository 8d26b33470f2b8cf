package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedPerson;
import java.util.List;

/**
 * An absence with the items it is about.
 *
 * @param absence who and from what
 * @param items the numbers of the items it names, empty where it is about the place it is printed in
 */
public record Absence(ParsedAbsence absence, List<Integer> items) {
    public Absence {
        items = List.copyOf(items);
    }

    /** Whether another telling is of the same person, scope and items. */
    public boolean isSame(Absence other) {
        return absence.kind() == other.absence.kind()
                && absence.person().name().equals(other.absence.person().name())
                && items.equals(other.items);
    }

    /** The same of a person of whom more is known. */
    public Absence of(ParsedPerson person) {
        ParsedAbsence other = new ParsedAbsence(
                person,
                absence.kind(),
                absence.time(),
                absence.substitute(),
                absence.reason(),
                absence.lines(),
                absence.text());
        return new Absence(other, items);
    }

    /** The same with the substitute, where none is recorded yet. */
    public Absence withSubstitute(ParsedPerson substitute) {
        ParsedAbsence stated = absence.substitute() == null
                ? new ParsedAbsence(
                        absence.person(),
                        absence.kind(),
                        absence.time(),
                        substitute,
                        absence.reason(),
                        absence.lines(),
                        absence.text())
                : absence;
        return new Absence(stated, items);
    }
}
