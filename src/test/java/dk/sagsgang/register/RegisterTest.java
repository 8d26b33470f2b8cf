package dk.sagsgang.register;

import static dk.sagsgang.access.Visibility.CLOSED;
import static dk.sagsgang.access.Visibility.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is kept under which name, from when until when, and who of them the public may see. */
class RegisterTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 12);

    @TempDir
    Path home;

    private Database database;
    private RegisterRecorder recorder;
    private Register register;
    private Body body;

    @BeforeEach
    void open() {
        database = Database.open(DataFolder.prepare(home));
        recorder = RegisterRecorder.in(database);
        register = Register.in(database);
        body = recorder.addBody("Strandholm Kommune");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, 2014-2017",
        "2018-01-01, 2018-2021",
        "2021-12-31, 2018-2021",
        "2022-01-01, 2022-2025",
        "2005-12-31, 2002-2005",
        "2006-01-01, 2006-2009"
    })
    void a_term_lasts_four_years_from_new_year_after_an_election(LocalDate day, String name) {
        LegislativeTermId term = recorder.term(body.id(), day);

        assertThat(register.listTerms(body.id())).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(term);
            assertThat(kept.name()).isEqualTo(name);
            assertThat(day).isBetween(kept.start(), kept.end());
            assertThat(kept.start().plusYears(4).minusDays(1)).isEqualTo(kept.end());
        });
        assertThat(recorder.term(body.id(), day)).isEqualTo(term);
    }

    @Test
    void a_municipality_is_found_whatever_the_case_of_its_name_and_without_the_word_for_municipality() {
        assertThat(recorder.findBody("strandholm kommune")).contains(body);
        assertThat(recorder.findBody("Strandholm")).contains(body);
        assertThat(recorder.findBody("Strandby")).isEmpty();
    }

    @Test
    void an_organization_is_found_by_every_form_of_its_name() {
        OrganizationId council = organization("Byrådet", PUBLIC);

        assertThat(recorder.findOrganization(body, new OrganizationName("Strandholm Byråd")))
                .contains(council);
        assertThat(recorder.findOrganization(body, new OrganizationName("byrådets")))
                .contains(council);
        assertThat(recorder.findOrganization(body, new OrganizationName("Økonomiudvalget")))
                .isEmpty();
    }

    @Test
    void after_a_change_of_name_sources_with_either_name_mean_the_same_organization_and_the_latest_is_shown() {
        OrganizationId committee = organization("Miljøudvalget", PUBLIC);
        recorder.renameOrganization(committee, new OrganizationName("Klimaudvalget"), LocalDate.of(2022, 1, 1));

        assertThat(recorder.findOrganization(body, new OrganizationName("Miljøudvalget")))
                .contains(committee);
        assertThat(recorder.findOrganization(body, new OrganizationName("Klimaudvalget")))
                .contains(committee);
        assertThat(publicly(committee)).hasValueSatisfying(shown -> {
            assertThat(shown.name()).isEqualTo("Klimaudvalget");
            assertThat(shown.slug()).isEqualTo("miljoeudvalget");
        });
    }

    @Test
    void two_organizations_of_one_name_have_two_addresses() {
        OrganizationId one = organization("Ældrerådet", PUBLIC);
        OrganizationId other = recorder.addOrganization(
                recorder.addBody("Bakkeby Kommune"),
                new OrganizationName("Ældrerådet"),
                OrganizationKind.CITIZENS_COUNCIL,
                new Sighting(DAY, PUBLIC));

        assertThat(slug(one)).isEqualTo("aeldreraadet");
        assertThat(slug(other)).isNotEqualTo(slug(one)).startsWith("aeldreraadet-");
        assertThat(register.findOrganization(Objects.requireNonNull(slug(other))))
                .isPresent();
    }

    @Test
    void an_organization_that_only_closed_minutes_name_is_closed_until_something_in_the_open_names_it() {
        OrganizationId committee = organization("Byggeudvalget", CLOSED);
        assertThat(publicly(committee)).isEmpty();

        recorder.sawOrganization(
                body, committee, new OrganizationName("Byggeudvalget"), new Sighting(DAY.plusDays(1), CLOSED));
        assertThat(publicly(committee)).isEmpty();

        recorder.sawOrganization(body, committee, new OrganizationName("byggeudvalgets"), new Sighting(null, PUBLIC));
        assertThat(publicly(committee)).isPresent();
    }

    @Test
    void a_name_is_known_from_the_first_to_the_last_day_it_is_seen_in_whatever_order_minutes_come() {
        OrganizationId committee = organization("Byggeudvalget", PUBLIC);
        for (int days : List.of(30, -20, 10, -10)) {
            recorder.sawOrganization(
                    body, committee, new OrganizationName("Byggeudvalget"), new Sighting(DAY.plusDays(days), PUBLIC));
        }

        assertThat(publicly(committee))
                .hasValueSatisfying(shown -> assertThat(shown.names())
                        .containsExactly(new Organization.Name("Byggeudvalget", DAY.minusDays(20), DAY.plusDays(30))));
    }

    @Test
    void a_person_may_be_meant_by_a_shorter_form_and_by_initials_but_not_by_a_first_name_alone() {
        PersonId anna = person("Anna Birgitte Bak", PUBLIC);
        person("Anna Dam", PUBLIC);

        assertThat(candidates("Anna Bak")).containsExactly(anna);
        assertThat(candidates("Anna B. Bak")).containsExactly(anna);
        assertThat(candidates("Anna")).isEmpty();
        assertThat(candidates("Birgitte Bak")).isEmpty();
    }

    @Test
    void a_person_is_shown_by_the_fullest_form_of_the_name_seen_in_the_open() {
        PersonId anna = person("Anna Bak", PUBLIC);
        recorder.sawPerson(anna, new PersonName("Anna Birgitte Bak"), new Sighting(DAY, PUBLIC));
        recorder.sawPerson(anna, new PersonName("Anna B Bak"), new Sighting(DAY, PUBLIC));

        assertThat(publicly(anna)).map(Person::name).contains("Anna Birgitte Bak");
        assertThat(publicly(anna)).map(Person::slug).contains("anna-bak");
    }

    @Test
    void a_form_of_the_name_that_only_closed_minutes_have_is_not_shown() {
        PersonId anna = person("Anna Bak", PUBLIC);
        recorder.sawPerson(anna, new PersonName("Anna Birgitte Bak"), new Sighting(DAY, CLOSED));

        assertThat(publicly(anna)).map(Person::name).contains("Anna Bak");
    }

    @Test
    void a_person_whom_closed_minutes_named_first_is_shown_as_the_open_ones_have_the_name() {
        PersonId anna = person("Anna Birgitte Bak", CLOSED);
        assertThat(publicly(anna)).isEmpty();
        recorder.sawPerson(anna, new PersonName("Anna Bak"), new Sighting(DAY, PUBLIC));

        assertThat(publicly(anna)).map(Person::name).contains("Anna Bak");
        assertThat(publicly(anna)).map(Person::slug).contains("anna-bak");
    }

    @Test
    void a_person_whom_nothing_in_the_open_names_any_more_is_closed_and_opens_again_when_something_does() {
        PersonId anna = person("Anna Bak", PUBLIC);
        recorder.sawPerson(anna, new PersonName("Anna Bak"), new Sighting(DAY, PUBLIC));
        recorder.closePerson(anna);
        assertThat(publicly(anna)).isEmpty();

        recorder.sawPerson(anna, new PersonName("Anna Bak"), new Sighting(DAY, PUBLIC));
        assertThat(publicly(anna)).map(Person::slug).contains("anna-bak");
    }

    @Test
    void two_persons_of_one_name_have_two_addresses() {
        assertThat(publicly(person("Anna Bak", PUBLIC))).map(Person::slug).contains("anna-bak");
        assertThat(publicly(person("Anna Bak", PUBLIC))).map(Person::slug).contains("anna-bak-2");
        assertThat(publicly(person("Anna Bak", PUBLIC))).map(Person::slug).contains("anna-bak-3");
    }

    private OrganizationId organization(String name, Visibility visibility) {
        var printed = new OrganizationName(name);
        return recorder.addOrganization(body, printed, printed.kind(), new Sighting(DAY, visibility));
    }

    private PersonId person(String name, Visibility visibility) {
        return recorder.addPerson(body.id(), new PersonName(name), new Sighting(DAY, visibility));
    }

    private List<PersonId> candidates(String name) {
        return recorder.listCandidates(body.id(), new PersonName(name)).stream()
                .map(RegisterRecorder.Candidate::person)
                .toList();
    }

    private Optional<Organization> publicly(OrganizationId id) {
        return access().open(register.getOrganization(id)).map(Open::value);
    }

    private Optional<Person> publicly(PersonId id) {
        return access().open(register.getPerson(id)).map(Open::value);
    }

    private @Nullable String slug(OrganizationId id) {
        return publicly(id).map(Organization::slug).orElse(null);
    }

    private static Access access() {
        return Access.of(Viewer.PUBLIC, _ -> List.of());
    }
}
