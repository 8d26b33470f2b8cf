package dk.sagsgang.importing;

import static dk.sagsgang._support.MinutesBuilder.agenda;
import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static dk.sagsgang._support.TestRecord.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.FindingFigures;
import dk.sagsgang.findings.FindingId;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.FindingSubject;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.meeting.MeetingState;
import dk.sagsgang.meetings.outcome.DatedOutcome;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.RegisterRecorder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the record keeps and answers, on whichever engine. */
abstract class RecordContract {
    private static final String SLUG = "skoleudvalget-2024-03-05";
    private static final String NUMBER = "17.01.00-A00-4-24";

    abstract TestRecord record();

    private static MinutesBuilder document() {
        return minutes("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur")
                        .number(NUMBER)
                        .summary(Words.text(1, 80))
                        .recommendation(
                                "Skoleforvaltningen indstiller til Skoleudvalget og Byrådet, at planen godkendes.")
                        .decision("""
                                Skoleudvalget anbefaler indstillingen.

                                For stemte: Vagn Enevold (K), Karla Ravn (A) - i alt 2
                                Imod stemte: Per Vang (V) - i alt 1""")
                        .attachments("Bilag 1 - Kort over skolerne"));
    }

    @Test
    void a_meeting_is_found_by_address_body_and_day() {
        record().importMinutes(document());

        var meeting = record().meeting(SLUG);
        assertThat(contents(record().meetings().listMeetings(meeting.organization())))
                .containsExactly(meeting);
        assertThat(contents(record().meetings().listLatest(null, 5))).containsExactly(meeting);
        assertThat(contents(record().meetings().listComing(LocalDate.parse("2024-03-06"), 5)))
                .isEmpty();
        assertThat(contents(record().meetings().listChanged(5))).containsExactly(meeting);
        assertThat(record().meetings().listStates(null, 5))
                .containsExactly(new MeetingState(meeting.id(), meeting.modified()));
        assertThat(record().meetings().listLatestStates(5))
                .isEqualTo(record().meetings().listStates(null, 5));
    }

    @Test
    void an_item_has_its_decision_votes_and_text() {
        record().importMinutes(document());

        AgendaItem item = record().item(SLUG, "1");
        assertThat(TestRecord.ownDecision(item))
                .hasValueSatisfying(decision -> assertThat(decision.outcome()).isEqualTo(Outcome.RECOMMENDED));
        assertThat(contents(item.votes())).singleElement().satisfies(vote -> {
            assertThat(vote.named(Choice.FOR)).isEqualTo(2);
            assertThat(vote.named(Choice.AGAINST)).isEqualTo(1);
        });
        PaperText text = contents(record().cases().getText(item.text()));
        assertThat(contents(text.sections()))
                .extracting(section -> section.kind())
                .contains(SectionKind.SUMMARY, SectionKind.DECISION);
        assertThat(contents(text.recommendations()))
                .singleElement()
                .satisfies(recommendation ->
                        assertThat(recommendation.recommendedTo()).hasSize(2));
        assertThat(contents(text.attachments()))
                .singleElement()
                .matches(attachment -> attachment.name().contains("Kort"));
    }

    @Test
    void a_person_has_a_seat_and_votes() {
        record().importMinutes(document());

        var person = contents(record().register().findPerson("vagn-enevold").orElseThrow());
        assertThat(contents(record().register().listMemberships(person.id())))
                .singleElement()
                .matches(seat -> "K".equals(seat.party()));
        assertThat(contents(record().meetings().listVotes(person.id(), 5))).hasSize(1);
        assertThat(contents(record().meetings().listAttendance(person.id(), 5))).isEmpty();
    }

    @Test
    void decisions_are_listed_and_counted() {
        record().importMinutes(document());

        OrganizationId schools = record().meeting(SLUG).organization();
        assertThat(contents(record().meetings().listLatestDecisions(5))).hasSize(1);
        assertThat(contents(record().meetings().listOutcomes(schools)))
                .containsExactly(new DatedOutcome(LocalDate.parse("2024-03-05"), Outcome.RECOMMENDED));
        assertThat(contents(record().cases().listCases(schools, 5))).hasSize(1);
    }

    @Test
    void a_case_leads_to_its_paper_path_and_treatments() {
        record().importMinutes(document());

        Paper paper = record().papers(NUMBER).getFirst();
        assertThat(record().path(paper)).containsExactly("Skoleforvaltningen", "Skoleudvalget", "Byrådet");
        assertThat(contents(record().meetings().listTreatments(paper.id()))).hasSize(1);
        assertThat(record().meetings()
                        .listTreatments(contents(paper.consultations()).stream()
                                .map(stop -> stop.id())
                                .toList()))
                .hasSize(1);
    }

    @Test
    void somebody_whom_the_source_names_on_both_sides_is_kept_on_both() {
        record().importMinutes(minutes("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur").decision("""
                Skoleudvalget anbefaler indstillingen.

                For stemte: Vagn Enevold (K), Karla Ravn (A) - i alt 2
                Imod stemte: Vagn Enevold (K) - i alt 1""")));

        var person = contents(record().register().findPerson("vagn-enevold").orElseThrow());
        assertThat(contents(record().meetings().listVotes(person.id(), 5))).hasSize(2);
    }

    @Test
    void versions_replace_each_other_and_stay() {
        record().importMinutes(agenda("Skoleudvalget", "2024-03-05")
                .item(item("Ny skolestruktur").number(NUMBER).summary(Words.text(1, 80))));
        record().importMinutes(document());

        assertThat(record().meeting(SLUG).versions()).hasSize(2);
        assertThat(contents(record().meetings()
                        .listChanges(record().meeting(SLUG).current().id())))
                .isNotEmpty();
    }

    @Test
    void tables_come_back_as_printed() {
        record().importMinutes(document());
        var text = record().cases().getText(record().item(SLUG, "1").text());
        PrintedTable table = new PrintedTable(
                3, 4, null, "1.000 kr.", null, List.of(new PrintedTable.Row(3, List.of("", "2025", "æ\"ø"))));

        record().tables().record(contents(text).id(), List.of(table));

        assertThat(record().tables().list(Access.ofOperator().openAll(List.of(text))))
                .hasSize(1)
                .allSatisfy((_, tables) -> assertThat(contents(tables)).containsExactly(table));
    }

    @Test
    void findings_are_kept_until_superseded() {
        LoggedFinding finding = finding();

        record().findings().record(finding.subject(), Visibility.CLOSED, List.of(finding));

        assertThat(contents(record().findings().listOfCase(caseFile())))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.place()).isEqualTo(finding.place());
                    assertThat(kept.printed()).contains("429");
                    assertThat(kept.arithmetic()).contains("430 - 1");
                    assertThat(kept.visibility()).isEqualTo(Visibility.CLOSED);
                });
        record().findings().supersede(finding.subject().file());
        assertThat(contents(record().findings().listAll())).isEmpty();
    }

    @Test
    void judgements_of_a_finding_are_added_and_the_latest_applies() {
        FindingLog findings = record().findings();
        FindingId id = recordFinding();

        findings.judge(id, new Judgement(FindingStatus.CONFIRMED, Optional.empty(), Instant.EPOCH));
        findings.judge(
                id, new Judgement(FindingStatus.NOT_AN_ERROR, Optional.of("Afrundet"), Instant.EPOCH.plusSeconds(60)));

        Open<LoggedFinding> opened = Access.ofOperator().open(findings.find(id)).orElseThrow();
        assertThat(opened.value()).satisfies(kept -> {
            assertThat(kept.status()).isEqualTo(FindingStatus.NOT_AN_ERROR);
            assertThat(kept.judgement().orElseThrow().reason()).contains("Afrundet");
        });
        assertThat(findings.listJudgements(opened))
                .extracting(Judgement::status)
                .containsExactly(FindingStatus.CONFIRMED, FindingStatus.NOT_AN_ERROR);
    }

    @Test
    void a_judgement_is_a_change_of_the_record() {
        FindingId id = recordFinding();
        long before = record().database().revision().number();

        record().findings().judge(id, new Judgement(FindingStatus.CONFIRMED, Optional.empty(), Instant.EPOCH));

        assertThat(record().database().revision().number()).isGreaterThan(before);
    }

    private FindingId recordFinding() {
        LoggedFinding finding = finding();
        record().findings().record(finding.subject(), Visibility.PUBLIC, List.of(finding));
        return contents(record().findings().listOfCase(caseFile())).getFirst().id();
    }

    private CaseFileId caseFile() {
        return record().caseFile(NUMBER).id();
    }

    /** One that is about the document, which is recorded for it. */
    private LoggedFinding finding() {
        record().importMinutes(document());
        Meeting meeting = record().meeting(SLUG);
        return new LoggedFinding(
                new FindingId(1),
                new FindingSubject(lines(meeting.current().origin()).file(), meeting.id(), null, caseFile()),
                "sum-mismatch",
                Severity.WARNING,
                SourcePlace.ofLine("a.txt", 12),
                new Bilingual("Summen passer ikke", "The sum does not hold"),
                new Bilingual("Ret den", "Mend it"),
                new FindingFigures(Optional.of("429"), Optional.empty(), Optional.of("430 - 1")),
                Optional.empty(),
                Visibility.PUBLIC,
                Instant.EPOCH);
    }

    @Test
    void a_body_that_changes_its_name_keeps_its_address_and_meetings() {
        record().importMinutes(document());
        OrganizationId schools = record().meeting(SLUG).organization();

        RegisterRecorder.in(record().database())
                .renameOrganization(schools, new OrganizationName("Børneudvalget"), LocalDate.parse("2026-01-01"));
        record().importMinutes(minutes("Børneudvalget", "2026-02-03")
                .item(item("Busplan").number("13.05.00-A00-1-26").summary(Words.text(4, 60))));

        assertThat(contents(record().meetings().listMeetings(schools))).hasSize(2);
        assertThat(contents(record().register().getOrganization(schools)).name())
                .isEqualTo("Børneudvalget");
        assertThat(contents(record().register().getOrganization(schools)).names())
                .hasSize(2);
        assertThat(contents(record().register().getOrganization(schools)).slug())
                .isEqualTo("skoleudvalget");
    }
}
