package dk.sagsgang.importing.internal.linking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.PersonName;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.register.RegisterRecorder.Candidate;
import dk.sagsgang.register.Sighting;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who a name means. The same spelling is the same person. A shorter or longer form is the same person when it fits the
 * fullest form of exactly one who sits for the same party, or for whom no other party is known; where it fits several,
 * no guess is made and the name is kept as printed.
 */
public final class PersonLinking {
    private static final int MOST = 20_000;

    private final RegisterRecorder register;
    private final Cache<Printed, PersonId> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private final Cache<String, Read> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** A name with its one form, which takes longer to find than the person. */
    private record Read(PersonName name, String folded) {
        static Read of(String printed) {
            PersonName name = new PersonName(printed);
            return new Read(name, name.folded());
        }
    }

    private record Printed(BodyId body, String folded, String party) {}

    public PersonLinking(RegisterRecorder register) {
        this.register = register;
    }

    /** The person, added when new. */
    public PersonId link(Body body, ParsedPerson person, Sighting sighting) {
        Read printedName = read.get(person.name(), Read::of);
        PersonName name = printedName.name();
        String party = person.party();
        Printed printed = new Printed(body.id(), printedName.folded(), party == null ? "" : party);
        PersonId id = known.get(
                printed,
                key -> choose(register.listCandidates(body.id(), name), name, party)
                        .orElseGet(() -> register.addPerson(body.id(), name, sighting)));
        register.sawPerson(id, name, sighting);
        return id;
    }

    /** Forgets what it remembers of a transaction that was undone. */
    public void forget() {
        known.invalidateAll();
    }

    /** The person who is meant, where that can be determined. */
    static Optional<PersonId> choose(Collection<Candidate> candidates, PersonName name, @Nullable String party) {
        List<Candidate> same = candidates.stream()
                .filter(person -> person.spellings().stream()
                        .anyMatch(spelling -> spelling.folded().equals(name.folded())))
                .toList();
        List<Candidate> fitting = same.isEmpty()
                ? candidates.stream()
                        .filter(person ->
                                fitsParty(person, party) && fullest(person).mayBe(name))
                        .toList()
                : same;
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().person()) : ofParty(same, party);
    }

    /** Of several with the same name, the one who is known to sit for the party. */
    private static Optional<PersonId> ofParty(List<Candidate> same, @Nullable String party) {
        List<Candidate> sitting =
                same.stream().filter(person -> person.parties().contains(party)).toList();
        return sitting.isEmpty()
                ? same.stream().findFirst().map(Candidate::person)
                : Optional.of(sitting.getFirst().person());
    }

    private static boolean fitsParty(Candidate person, @Nullable String party) {
        return party == null || person.parties().isEmpty() || person.parties().contains(party);
    }

    private static PersonName fullest(Candidate person) {
        return person.spellings().stream()
                .max(Comparator.comparingInt(PersonName::length).thenComparing(PersonName::printed))
                .orElseThrow();
    }
}
