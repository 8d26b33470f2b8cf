package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.meetings.presence.PresenceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Who was at a meeting by the list of the body's seats: the members without those absent, with those who attended for them. */
public final class Seats {
    private Seats() {}

    /**
     * Those present at a meeting that was held; nobody is known where no member is.
     *
     * @param members who has a seat
     * @param absences all that is recorded of absence, of the whole meeting or less
     */
    public static List<ParsedPerson> present(List<ParsedPerson> members, Collection<ParsedAbsence> absences) {
        if (members.isEmpty()) {
            return List.of();
        }
        List<ParsedAbsence> whole = absences.stream()
                .filter(absence -> absence.kind() == PresenceKind.ABSENT)
                .toList();
        Map<String, ParsedPerson> present = new LinkedHashMap<>();
        members.forEach(member -> present.putIfAbsent(key(member), member));
        whole.stream()
                .map(ParsedAbsence::substitute)
                .filter(Objects::nonNull)
                .forEach(substitute -> present.putIfAbsent(key(substitute), substitute));
        whole.forEach(absence -> present.remove(key(absence.person())));
        return new ArrayList<>(present.values());
    }

    private static String key(ParsedPerson person) {
        return person.name().toLowerCase(Locale.ROOT);
    }
}
