package dk.sagsgang.importing.internal.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.PersonName;
import dk.sagsgang.register.RegisterRecorder.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonLinkingTest {
    private static Candidate known(int id, String party, String... spellings) {
        return new Candidate(
                new PersonId(id),
                Arrays.stream(spellings).map(PersonName::new).toList(),
                party.isEmpty() ? List.of() : List.of(party));
    }

    private static Optional<PersonId> choose(String name, @Nullable String party, Candidate... candidates) {
        return PersonLinking.choose(List.of(candidates), new PersonName(name), party);
    }

    @Test
    void the_same_name_is_the_same_person_with_and_without_party() {
        Candidate susanne = known(1, "B", "Susanne Crawley Larsen");

        assertThat(choose("Susanne Crawley Larsen", null, susanne)).contains(new PersonId(1));
        assertThat(choose("SUSANNE CRAWLEY LARSEN", "B", susanne)).contains(new PersonId(1));
    }

    @Test
    void a_name_without_its_middle_name_is_the_same_person() {
        assertThat(choose("Susanne Larsen", "B", known(1, "B", "Susanne Crawley Larsen")))
                .contains(new PersonId(1));
        assertThat(choose("Susanne C. Larsen", "B", known(1, "B", "Susanne Crawley Larsen")))
                .contains(new PersonId(1));
        assertThat(choose("Susanne Crawley", null, known(1, "B", "Susanne Crawley Larsen")))
                .contains(new PersonId(1));
    }

    @Test
    void a_longer_form_that_comes_later_is_the_same_person() {
        assertThat(choose("Susanne Crawley Larsen", "B", known(1, "B", "Susanne Larsen")))
                .contains(new PersonId(1));
    }

    @Test
    void a_shorter_form_of_another_party_is_another_person() {
        assertThat(choose("Susanne Larsen", "V", known(1, "B", "Susanne Crawley Larsen")))
                .isEmpty();
    }

    @Test
    void a_form_that_fits_two_persons_is_neither() {
        assertThat(choose("Mette Hansen", null, known(1, "A", "Mette Bo Hansen"), known(2, "V", "Mette Lykke Hansen")))
                .isEmpty();
        assertThat(choose("Mette Hansen", "V", known(1, "A", "Mette Bo Hansen"), known(2, "V", "Mette Lykke Hansen")))
                .contains(new PersonId(2));
    }

    @Test
    void two_middle_names_are_two_persons_though_both_have_been_seen_without() {
        assertThat(choose("Mette Bo Hansen", "A", known(1, "A", "Mette Hansen", "Mette Lykke Hansen")))
                .isEmpty();
    }

    @Test
    void the_party_decides_between_two_with_the_very_same_name() {
        Candidate one = known(1, "A", "Bo Hansen");
        Candidate other = known(2, "V", "Bo Hansen");

        assertThat(choose("Bo Hansen", "V", one, other)).contains(new PersonId(2));
    }

    @Test
    void a_first_name_alone_is_not_a_short_form() {
        assertThat(choose("Susanne", null, known(1, "B", "Susanne Crawley Larsen")))
                .isEmpty();
    }
}
