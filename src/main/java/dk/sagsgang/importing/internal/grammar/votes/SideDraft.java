package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One side of a vote while its statements are being gathered. */
final class SideDraft {
    private final List<ParsedPerson> persons = new ArrayList<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Set<String> whole = new LinkedHashSet<>();
    private @Nullable String others;
    private @Nullable Integer count;
    private @Nullable Integer total;

    void add(ParsedVote.Side side) {
        persons.addAll(side.persons());
        parties.addAll(side.parties());
        side.seats().forEach(seats::putIfAbsent);
        whole.addAll(side.whole());
        others = others == null ? side.others() : others;
        count = count == null ? side.count() : count;
        total = total == null ? side.total() : total;
    }

    /** Whether all persons and parties of another statement, one without numbers, are among these. */
    boolean holds(ParsedVote.Side side) {
        return side.count() == null
                && side.total() == null
                && (side.others() == null || others != null)
                && parties.containsAll(side.parties())
                && side.persons().stream().allMatch(this::holds);
    }

    private boolean holds(ParsedPerson person) {
        return persons.stream()
                .anyMatch(known -> known.name().equals(person.name())
                        && (person.party() == null || person.party().equals(known.party())));
    }

    boolean isOnlyCount() {
        return count != null && persons.isEmpty() && parties.isEmpty() && others == null;
    }

    /** Whether a number can be that of this side: none is printed with it yet, or the same. */
    boolean mayCount(@Nullable Integer number) {
        return count == null || count.equals(number);
    }

    ParsedVote.Side build() {
        return new ParsedVote.Side(persons, List.copyOf(parties), seats, List.copyOf(whole), others, count, total);
    }
}
