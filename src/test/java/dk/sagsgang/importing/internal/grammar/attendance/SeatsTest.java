package dk.sagsgang.importing.internal.grammar.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Who was present by the list of seats. */
class SeatsTest {
    @Property
    void nobody_who_was_absent_is_present_and_nobody_is_twice(
            @ForAll("persons") List<ParsedPerson> members, @ForAll("absences") List<ParsedAbsence> absences) {
        List<ParsedPerson> present = Seats.present(members, absences);

        assertThat(present).doesNotHaveDuplicates();
        assertThat(present)
                .noneMatch(person -> absences.stream()
                        .anyMatch(absence -> absence.kind() == PresenceKind.ABSENT
                                && absence.person().equals(person)));
    }

    @Property
    void every_member_is_present_or_absent(
            @ForAll("persons") List<ParsedPerson> members, @ForAll("absences") List<ParsedAbsence> absences) {
        List<ParsedPerson> present = Seats.present(members, absences);

        assertThat(members)
                .allMatch(member -> present.contains(member)
                        || absences.stream()
                                .anyMatch(absence -> absence.person().equals(member)));
    }

    @Property
    void without_members_nobody_is_known(@ForAll("absences") List<ParsedAbsence> absences) {
        assertThat(Seats.present(List.of(), absences)).isEmpty();
    }

    @Provide
    Arbitrary<List<ParsedPerson>> persons() {
        return person().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<ParsedAbsence>> absences() {
        return Combinators.combine(
                        person(),
                        Arbitraries.of(PresenceKind.ABSENT, PresenceKind.LEFT, PresenceKind.RECUSED),
                        person().injectNull(0.5))
                .as(SeatsTest::absence)
                .list()
                .ofMaxSize(5);
    }

    private static ParsedAbsence absence(ParsedPerson person, PresenceKind kind, @Nullable ParsedPerson substitute) {
        return new ParsedAbsence(person, kind, null, substitute, null, LineRange.ofLine(1), "");
    }

    private static Arbitrary<ParsedPerson> person() {
        return Arbitraries.of("Anna Holm", "Bo Lund", "Carl Vad", "Dorte Friis", "Gry Skov")
                .map(name -> new ParsedPerson(name, null, null));
    }
}
