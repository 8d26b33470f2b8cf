package dk.sagsgang.importing;

import static dk.sagsgang._support.TestRecord.contents;
import static dk.sagsgang._support.TestRecord.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.importing.ImportedFile.Outcome;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.vote.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts about three published minutes of one municipality, which must come out right in the record. */
class RealMinutesTest {
    private static final String SCHOOLS = "boern-og-ungeudvalget-2021-03-02";
    private static final String SOCIAL_2020 = "beskaeftigelses-og-socialudvalget-2020-11-24";
    private static final String SOCIAL_2022 = "beskaeftigelses-og-socialudvalget-2022-11-15";

    @TempDir
    static Path folder;

    private static TestRecord record;
    private static ImportReport report;

    @BeforeAll
    static void importAll() {
        Path minutes = Shared.require("minutes");
        record = TestRecord.in(folder);
        report = record.importAll(minutes);
    }

    @AfterAll
    static void close() {
        if (record != null) {
            record.close();
        }
    }

    @Test
    void three_are_imported_and_a_file_that_is_not_minutes_is_left_out_with_a_reason() {
        assertThat(report.count(Outcome.IMPORTED)).isEqualTo(3);
        assertThat(report.skipped()).allMatch(file -> file.reason().isPresent());
        assertThat(record.register().listBodies())
                .singleElement()
                .matches(body -> body.slug().equals("odense"));
    }

    @Test
    void the_originals_are_kept_byte_for_byte() throws Exception {
        byte[] original = contents(record.files()
                        .getOriginal(lines(record.meeting(SOCIAL_2020).current().origin())
                                .file()))
                .read();

        assertThat(original)
                .isEqualTo(java.nio.file.Files.readAllBytes(
                        Shared.require("minutes").resolve("001_80cf841924e49024.txt")));
    }

    @Test
    void a_number_in_two_years_is_one_case_with_two_papers_and_two_paths() {
        List<Paper> papers = record.papers("03.02.00-A00-9-19");

        assertThat(papers).hasSize(2);
        assertThat(papers)
                .extracting(paper -> String.valueOf(paper.lastDate()))
                .containsExactly("2021-03-02", "2020-11-24");
        assertThat(record.path(papers.getLast()))
                .contains(
                        "Beskæftigelses- og Socialudvalget",
                        "Børn- og Ungeudvalget",
                        "By- og Kulturudvalget",
                        "Byrådet");
    }

    @Test
    void a_number_twice_at_one_meeting_is_two_papers() {
        List<Paper> papers = record.papers("00.30.00-S00-12-21");

        assertThat(papers).hasSize(2);
        assertThat(record.item(SOCIAL_2022, "8").caseFile())
                .isEqualTo(record.item(SOCIAL_2022, "12").caseFile());
        assertThat(record.item(SOCIAL_2022, "8").paper())
                .isNotEqualTo(record.item(SOCIAL_2022, "12").paper());
    }

    @Test
    void a_decision_of_three_committees_is_three_stops_of_which_one_has_minutes() {
        AgendaItem item = record.item(SOCIAL_2022, "2");

        assertThat(contents(item.decisions())).hasSize(3);
        assertThat(contents(item.decisions()))
                .filteredOn(Decision::atThisMeeting)
                .hasSize(1);
        Paper paper = contents(record.cases().getPaper(item.paper()));
        assertThat(contents(paper.consultations()))
                .filteredOn(stop -> stop.role() != Consultation.Role.PROPOSES)
                .filteredOn(stop -> stop.basis() == Consultation.Basis.SEEN)
                .hasSize(1);
        assertThat(record.path(paper))
                .contains("Beskæftigelses- og Socialudvalget", "Ældre- og Handicapudvalget", "Børn- og Ungeudvalget")
                .endsWith("Byrådet");
    }

    @Test
    void a_decision_of_two_committees_is_two_decisions() {
        assertThat(record.item(SOCIAL_2020, "5").decisions()).hasSize(2);
    }

    @Test
    void a_proposal_falls_and_an_amendment_is_adopted_with_every_vote_named() {
        AgendaItem item = record.item(SCHOOLS, "4");

        assertThat(item.votes()).hasSize(2);
        assertThat(contents(item.votes()).getFirst().named(Choice.FOR)).isEqualTo(2);
        assertThat(contents(item.votes()).getFirst().named(Choice.AGAINST)).isEqualTo(5);
        assertThat(contents(item.votes()).getLast().named(Choice.FOR)).isEqualTo(4);
        assertThat(contents(item.votes()).getLast().named(Choice.AGAINST)).isEqualTo(3);
        assertThat(contents(item.votes()).getLast().adopted()).isTrue();
    }

    @Test
    void the_chair_is_one_person_with_a_party_and_a_seat() {
        var chair =
                contents(record.register().findPerson("susanne-crawley-larsen").orElseThrow());

        assertThat(contents(record.register().listMemberships(chair.id())))
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.role()).isEqualTo("Udvalgsformand");
                    assertThat(seat.party()).isEqualTo("B");
                });
        assertThat(contents(record.meetings().listVotes(chair.id(), 10))).hasSize(2);
    }

    @Test
    void no_person_and_no_body_occurs_twice() {
        assertThat(contents(record.register().listOrganizations()))
                .extracting(organization -> organization.slug())
                .doesNotHaveDuplicates()
                .doesNotContain("beskaeftigelses-socialudvalget");
        assertThat(contents(record.register().listPersons()))
                .extracting(person -> person.name())
                .doesNotHaveDuplicates();
    }

    @Test
    void somebody_absent_under_a_joint_decision_is_seen_in_no_seat() {
        assertThat(contents(record.item(SOCIAL_2022, "2").attendance()))
                .singleElement()
                .matches(absence -> absence.name().text().equals("Mark Grossmann"))
                .matches(absence -> contents(record.register().listMemberships(absence.person()))
                        .isEmpty());
    }

    @Test
    void every_item_can_be_followed_to_its_lines() {
        for (String slug : List.of(SCHOOLS, SOCIAL_2020, SOCIAL_2022)) {
            for (AgendaItem item : TestRecord.items(record.minutes(slug))) {
                String lines = contents(record.files().listLines(lines(item.origin()))).stream()
                        .map(line -> line.text().strip())
                        .collect(Collectors.joining(" "));
                assertThat(lines)
                        .contains(item.title()
                                .substring(0, Math.min(20, item.title().length())));
            }
        }
    }

    @Test
    void what_was_found_is_kept_with_its_place() {
        assertThat(contents(record.findings().listAll()))
                .anyMatch(finding -> finding.printed().equals(Optional.of("429"))
                        && finding.computed().equals(Optional.of("427")))
                .anyMatch(finding -> finding.printed().equals(Optional.of("430.00")));
    }

    @Test
    void no_case_is_made_of_a_year() {
        assertThat(contents(record.cases().listCases((CaseFileId) null, 100)))
                .extracting(CaseFile::slug)
                .doesNotContain("2023");
    }
}
