package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.AbsenceScope;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/** Gathers absences sentence by sentence; one told twice is one, and a substitute told later joins whom he stood in for. */
final class AbsenceList {
    private final AbsenceReader reader;
    private final List<Absence> absences = new ArrayList<>();

    AbsenceList(AbsenceReader reader) {
        this.reader = reader;
    }

    List<Absence> all() {
        return absences;
    }

    /** Takes a sentence; answers whether it tells of anybody's absence. */
    boolean read(Words words, LineRange lines, AbsenceScope usual) {
        List<Absence> told = reader.read(words, lines, usual);
        told.forEach(this::add);
        if (told.isEmpty() && !absences.isEmpty()) {
            return reader.substitute(words).map(this::substitute).isPresent();
        }
        return !told.isEmpty();
    }

    private void add(Absence absence) {
        for (int i = 0; i < absences.size(); i++) {
            if (absences.get(i).isSame(absence)) {
                String substitute = absence.absence().substitute();
                absences.set(
                        i,
                        substitute == null ? absences.get(i) : absences.get(i).withSubstitute(substitute));
                return;
            }
        }
        absences.add(absence);
    }

    private String substitute(String name) {
        absences.set(absences.size() - 1, absences.getLast().withSubstitute(name));
        return name;
    }
}
