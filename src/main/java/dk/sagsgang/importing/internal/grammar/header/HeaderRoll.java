package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.attendance.Absence;
import dk.sagsgang.importing.internal.grammar.attendance.AbsenceList;
import dk.sagsgang.importing.internal.grammar.attendance.AbsenceReader;
import dk.sagsgang.importing.internal.grammar.attendance.PersonList;
import dk.sagsgang.importing.internal.grammar.attendance.PresentList;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedRoll;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.HeaderLabel;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Who has a seat, was there, was away or attended besides, as the head of a document lists them under its labels. */
final class HeaderRoll {
    private static final int LONGEST_GROUP = 60;

    private final AbsenceReader reader;
    private final Sentences sentences;
    private final PersonList lists;
    private final Map<HeaderLabel, PresentList> named = new EnumMap<>(HeaderLabel.class);
    private final List<Absence> absences = new ArrayList<>();
    private final List<Absence> ofItems = new ArrayList<>();
    private final PresentList officials;

    /** Those whom a line names with their office; members where others are listed as such. */
    private final PresentList offices;

    private final Names names;
    private boolean grouped;
    private boolean ungrouped;

    HeaderRoll(GrammarContext parts) {
        this.reader = parts.absences();
        this.names = parts.names();
        this.sentences = parts.sentences();
        this.lists = new PersonList(parts.vocabulary(), parts.names());
        this.officials = new PresentList(parts, lists, null);
        this.offices = new PresentList(parts, lists, null);
        named.put(HeaderLabel.OFFICIALS, officials);
        named.put(HeaderLabel.GUESTS, new PresentList(parts, lists, null));
        named.put(HeaderLabel.PRESENT, new PresentList(parts, lists, officials));
        named.put(HeaderLabel.MEMBERS, new PresentList(parts, lists, officials));
    }

    /** Takes who holds an office of the body, which has a line of its own above the other members. */
    void office(String office, String value, int number) {
        if (lists.isList(Words.of(value)) && !names.isOfficial(office)) {
            offices.labelled(value, number);
            offices.complete(person -> Names.titled(person, office));
        }
    }

    /** Whether a label is one that persons follow. */
    boolean takes(HeaderLabel label) {
        return label == HeaderLabel.ABSENT || named.containsKey(label);
    }

    /** Takes a line that is only the party or the office of the person above it; returns whether it is. */
    boolean completes(HeaderLabel label, String text) {
        String party = names.partyAlone(text);
        boolean title = party == null && names.isTitleAlone(text);
        if (party == null && !title) {
            return false;
        }
        UnaryOperator<ParsedPerson> addition = person -> {
            if (party == null) {
                return Names.titled(person, text);
            }
            return person.party() == null ? new ParsedPerson(person.name(), person.title(), party) : person;
        };
        PresentList list = named.get(label);
        if (list != null) {
            return list.complete(addition);
        }
        if (label != HeaderLabel.ABSENT || absences.isEmpty()) {
            return false;
        }
        Absence last = absences.getLast();
        absences.set(absences.size() - 1, last.of(addition.apply(last.absence().person())));
        return !absences.getLast().equals(last);
    }

    /** Takes what is on the label's own line. */
    void labelled(HeaderLabel label, String value, String plain, int number) {
        grouped = false;
        ungrouped = !value.isEmpty();
        boolean others = label == HeaderLabel.ABSENT || reader.startsWithAll(Words.of(value));
        if (others) {
            LineRange line = LineRange.ofLine(number);
            List<Absence> stated = absent(label == HeaderLabel.ABSENT ? plain : value, line);
            keep(stated.isEmpty() ? reader.list(Words.of(value), line, PresenceKind.ABSENT) : stated);
            return;
        }
        PresentList list = named.get(label);
        if (list != null) {
            keep(list.labelled(value, number));
        }
    }

    /**
     * Takes a line under a label where it is what the label wants; returns whether it is. Below a label with nothing on its line
     * persons may be listed by groups: {@code Forældrevalgte: Anna Holm, Bo Lund}.
     */
    boolean following(HeaderLabel label, String text, int number) {
        String members = ungrouped ? "" : behindGroup(text);
        boolean group = !members.isEmpty()
                && (members.chars().noneMatch(Character::isLetter)
                        || reader.isNobody(members)
                        || list(label, members, number));
        boolean heading = !ungrouped && label != HeaderLabel.ABSENT && text.endsWith(":") && isGroup(text);
        grouped |= group || heading;
        boolean taken = group || heading || reader.isNobody(text) || list(label, text, number);
        ungrouped |= taken && !grouped;
        return taken;
    }

    /** What follows the name of a group and its colon; empty where a line begins with none. */
    private static String behindGroup(String text) {
        return isGroup(text) ? text.substring(text.indexOf(':') + 1).strip() : "";
    }

    private static boolean isGroup(String text) {
        int colon = text.indexOf(':');
        return colon > 2
                && colon <= LONGEST_GROUP
                && Character.isUpperCase(text.charAt(0))
                && text.substring(0, colon).chars().noneMatch(Character::isDigit);
    }

    private boolean list(HeaderLabel label, String text, int number) {
        LineRange line = LineRange.ofLine(number);
        PresentList list = named.get(label);
        if (list != null && !reader.startsWithAll(Words.of(text))) {
            return list.following(text, number, this::keep);
        }
        List<Absence> listed = reader.list(Words.of(text), line, PresenceKind.ABSENT);
        List<Absence> stated = listed.isEmpty() ? absent(text, line) : listed;
        keep(stated);
        return !stated.isEmpty();
    }

    /** Takes a sentence on attendance that is under no label. */
    void free(String plain, int number) {
        keep(absent(plain, LineRange.ofLine(number)));
    }

    /** What a line states sentence by sentence: who was absent, and who attended instead. */
    private List<Absence> absent(String text, LineRange line) {
        AbsenceList stated = new AbsenceList(reader);
        for (Sentences.Span span : sentences.of(text)) {
            Words words = Words.of(text.substring(span.start(), span.end()));
            boolean known = stated.read(words, line, PresenceKind.ABSENT);
            if (!known && stated.all().isEmpty() && !absences.isEmpty()) {
                reader.substitute(words).ifPresent(this::substituted);
            }
        }
        return stated.all();
    }

    /** The absence stated last gets the substitute named on a line of its own. */
    private void substituted(ParsedPerson substitute) {
        absences.set(absences.size() - 1, absences.getLast().withSubstitute(substitute));
    }

    private void keep(List<Absence> stated) {
        for (Absence absence : stated) {
            if (absence.items().isEmpty()) {
                ofMeeting(absence);
            } else {
                ofItems.add(absence);
            }
        }
    }

    /** One that is stated again, in other words, counts once; a substitute named only there is kept. */
    private void ofMeeting(Absence absence) {
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

    /** Absences that name items. */
    List<Absence> ofItems() {
        return ofItems;
    }

    /** Everybody whom the head lists. */
    ParsedRoll finish() {
        return new ParsedRoll(
                people(HeaderLabel.PRESENT),
                absences.stream().map(Absence::absence).toList(),
                members(),
                officials.people(),
                people(HeaderLabel.GUESTS));
    }

    private List<ParsedPerson> members() {
        List<ParsedPerson> listed = people(HeaderLabel.MEMBERS);
        if (listed.isEmpty()) {
            return listed;
        }
        List<ParsedPerson> all = new ArrayList<>(offices.people());
        all.removeIf(office -> listed.stream().anyMatch(person -> person.name().equals(office.name())));
        all.addAll(listed);
        return all;
    }

    private List<ParsedPerson> people(HeaderLabel label) {
        PresentList list = named.get(label);
        return list == null ? List.of() : list.people();
    }
}
