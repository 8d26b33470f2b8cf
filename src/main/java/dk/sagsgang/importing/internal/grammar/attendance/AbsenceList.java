package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers absences sentence by sentence; one that is stated twice counts once, and a substitute named later is joined
 * to the member.
 */
public final class AbsenceList {
    private final AbsenceReader reader;
    private final List<Absence> absences = new ArrayList<>();

    public AbsenceList(AbsenceReader reader) {
        this.reader = reader;
    }

    /** The absences read so far, in the order of the text. */
    public List<Absence> all() {
        return absences;
    }

    /** Takes a sentence; returns whether it states an absence. */
    public boolean read(Words words, LineRange lines, PresenceKind usual) {
        List<Absence> stated = reader.read(words, lines, usual);
        stated.forEach(this::add);
        if (stated.isEmpty() && !absences.isEmpty()) {
            return reader.substitute(words).map(this::substitute).isPresent();
        }
        return !stated.isEmpty();
    }

    private void add(Absence absence) {
        for (int i = 0; i < absences.size(); i++) {
            if (absences.get(i).isSame(absence)) {
                ParsedPerson substitute = absence.absence().substitute();
                absences.set(
                        i,
                        substitute == null ? absences.get(i) : absences.get(i).withSubstitute(substitute));
                return;
            }
        }
        absences.add(absence);
    }

    private ParsedPerson substitute(ParsedPerson substitute) {
        absences.set(absences.size() - 1, absences.getLast().withSubstitute(substitute));
        return substitute;
    }
}
