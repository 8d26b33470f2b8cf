package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One side of a vote while its statements are being gathered. */
final class SideDraft {
    private final List<ParsedPerson> persons = new ArrayList<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private @Nullable Integer count;
    private @Nullable Integer total;

    void add(ParsedVote.Side side) {
        persons.addAll(side.persons());
        parties.addAll(side.parties());
        count = count == null ? side.count() : count;
        total = total == null ? side.total() : total;
    }

    /** Whether all persons and parties of another statement, one without numbers, are among these. */
    boolean holds(ParsedVote.Side side) {
        return side.count() == null
                && side.total() == null
                && parties.containsAll(side.parties())
                && side.persons().stream().allMatch(this::holds);
    }

    private boolean holds(ParsedPerson person) {
        return persons.stream()
                .anyMatch(known -> known.name().equals(person.name())
                        && (person.party() == null || person.party().equals(known.party())));
    }

    boolean isOnlyCount() {
        return count != null && persons.isEmpty() && parties.isEmpty();
    }

    boolean isCounted() {
        return count != null;
    }

    ParsedVote.Side build() {
        return new ParsedVote.Side(persons, List.copyOf(parties), count, total);
    }
}
