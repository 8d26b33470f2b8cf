package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.text.Bullets;
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
    private boolean open;

    public AbsenceList(AbsenceReader reader) {
        this.reader = reader;
    }

    /** The absences read so far, in the order of the text. */
    public List<Absence> all() {
        return absences;
    }

    /**
     * Takes a paragraph below a label of absence where it is what the label wants, persons or the word that there were none; returns
     * whether it is. The first that is not ends the list.
     */
    public boolean continueList(String paragraph, LineRange lines, PresenceKind usual) {
        String text = open ? Bullets.strip(paragraph) : "";
        open = open && reader.isValue(text);
        if (open) {
            reader.list(Words.of(text), lines, usual).forEach(this::add);
        }
        return open;
    }

    /** Takes a paragraph of persons, and nothing else, who were away: the decision of an item that is titled {@code Afbud}. */
    public void list(String paragraph, LineRange lines, PresenceKind kind) {
        reader.list(Words.of(Bullets.strip(paragraph)), lines, kind).forEach(this::add);
    }

    /** Takes a sentence; returns whether it states an absence. */
    public boolean read(Words words, LineRange lines, PresenceKind usual) {
        List<Absence> stated = reader.read(words, lines, usual);
        open = reader.isLabelled(words);
        stated.forEach(this::add);
        if (stated.isEmpty() && !absences.isEmpty()) {
            return reader.substitute(words).map(this::substitute).isPresent() || replaced(words, lines);
        }
        return !stated.isEmpty();
    }

    /** {@code Stedfortræder for Ib Steen: Gry Åby}, where Ib Steen is known to have been away. */
    private boolean replaced(Words words, LineRange lines) {
        boolean known = false;
        for (Absence pair : reader.replacements(words, lines)) {
            ParsedPerson substitute = pair.absence().substitute();
            for (int i = 0; i < absences.size() && substitute != null; i++) {
                if (absences.get(i)
                        .absence()
                        .person()
                        .name()
                        .equals(pair.absence().person().name())) {
                    absences.set(i, absences.get(i).withSubstitute(substitute));
                    known = true;
                }
            }
        }
        return known;
    }

    private void add(Absence absence) {
        if (absences.stream().anyMatch(known -> isLeavingAsRecused(known, absence))) {
            return;
        }
        for (int i = 0; i < absences.size(); i++) {
            if (absences.get(i).isSame(absence) || isReplacementOf(absences.get(i), absence)) {
                ParsedPerson substitute = absence.absence().substitute();
                absences.set(
                        i,
                        substitute == null ? absences.get(i) : absences.get(i).withSubstitute(substitute));
                return;
            }
        }
        absences.add(absence);
    }

    /** Who was disqualified left the room for that, which is not stated again. */
    private static boolean isLeavingAsRecused(Absence known, Absence absence) {
        return known.absence().kind() == PresenceKind.RECUSED
                && absence.absence().kind() == PresenceKind.LEFT
                && absence.absence().time() == null
                && absence.items().isEmpty()
                && known.absence()
                        .person()
                        .name()
                        .equals(absence.absence().person().name());
    }

    /** Who is known to have been away is only said to have been replaced. */
    private static boolean isReplacementOf(Absence known, Absence absence) {
        ParsedPerson substitute = absence.absence().substitute();
        return substitute != null
                && known.absence().substitute() == null
                && known.items().equals(absence.items())
                && known.absence()
                        .person()
                        .name()
                        .equals(absence.absence().person().name());
    }

    private ParsedPerson substitute(ParsedPerson substitute) {
        absences.set(absences.size() - 1, absences.getLast().withSubstitute(substitute));
        return substitute;
    }
}
