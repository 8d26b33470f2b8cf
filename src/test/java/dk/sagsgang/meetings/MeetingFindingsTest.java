package dk.sagsgang.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.meetings.vote.VoteTally;
import dk.sagsgang.meetings.vote.VoteTally.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a finding on a vote or on attendance says: how severe it is, who and how many, and what to do. */
class MeetingFindingsTest {
    private static final SourcePlace PLACE = SourcePlace.ofLine("moede.txt", 12);
    private static final List<String> THREE = List.of("Anna Bak", "Bo Dam", "Carl Eg");

    @Test
    void a_number_that_differs_from_the_names_is_given_with_how_many_can_be_counted() {
        Finding finding = only(
                new Side(List.of("Anna Bak", "Bo Dam"), List.of(), null, 3, null),
                Side.NOBODY,
                null,
                AttendanceList.UNKNOWN);

        assertThat(shown(finding)).isEqualTo("WARNING Der er trykt 3 ved »for«, men 2 kan tælles.");
        assertThat(finding.printed()).contains("3");
        assertThat(finding.computed()).contains("2");
        assertHelps(finding);
    }

    @Test
    void the_side_is_named_as_readers_know_it() {
        Side wrong = new Side(List.of("Anna Bak", "Bo Dam"), List.of(), null, 3, null);
        List<Finding> findings = MeetingChecks.checkVotes(
                List.of(new VoteTally(
                        PLACE, Motion.PROPOSAL, null, Side.NOBODY, Side.NOBODY, wrong, Side.NOBODY, null)),
                AttendanceList.UNKNOWN);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message().danish()).contains("»hverken for eller imod«");
            assertThat(finding.message().english()).contains("neither for nor against");
        });
    }

    @Test
    void two_numbers_of_one_side_are_both_given() {
        Finding finding =
                only(new Side(List.of(), List.of("A"), null, 3, 4), Side.NOBODY, null, AttendanceList.UNKNOWN);

        assertThat(shown(finding)).isEqualTo("WARNING Der er trykt 4 ved »for«, men 3 kan tælles.");
    }

    @Test
    void somebody_on_two_sides_is_named_with_both() {
        Finding finding = only(Side.of("Anna Bak"), Side.of("anna  bak"), null, AttendanceList.UNKNOWN);

        assertThat(shown(finding)).isEqualTo("ERROR »Anna Bak« står både ved »for« og ved »imod« i samme afstemning.");
        assertHelps(finding);
    }

    @Test
    void somebody_who_voted_while_absent_or_disqualified_is_named() {
        Finding absent =
                only(Side.of("Bo Dam"), Side.NOBODY, null, new AttendanceList(THREE, List.of("Bo Dam"), List.of(), 0));
        Finding recused =
                only(Side.of("Bo Dam"), Side.NOBODY, null, new AttendanceList(THREE, List.of(), List.of("Bo Dam"), 0));

        assertThat(shown(absent)).isEqualTo("ERROR »Bo Dam« er noteret som fraværende, men står med en stemme.");
        assertThat(shown(recused)).startsWith("ERROR »Bo Dam« ").contains("inhabil");
        assertHelps(absent);
        assertHelps(recused);
    }

    @Test
    void an_outcome_against_the_majority_is_given_with_both_counts() {
        Finding adopted = only(Side.counted(2), Side.counted(5), true, AttendanceList.UNKNOWN);
        Finding fallen = only(Side.counted(5), Side.counted(2), false, AttendanceList.UNKNOWN);

        assertThat(shown(adopted)).isEqualTo("ERROR Teksten siger vedtaget, men 2 stemte for og 5 imod.");
        assertThat(shown(fallen)).isEqualTo("ERROR Teksten siger ikke vedtaget, men 5 stemte for og 2 imod.");
        assertThat(adopted.message().english()).contains("says adopted");
        assertThat(fallen.message().english()).contains("says not adopted");
        assertHelps(adopted);
    }

    @Test
    void more_votes_than_members_are_given_with_how_many_were_there() {
        Finding finding =
                only(Side.counted(3), Side.counted(2), null, new AttendanceList(THREE, List.of(), List.of(), 1));

        assertThat(shown(finding)).isEqualTo("ERROR Der er 5 stemmer, men kun 4 medlemmer var til stede.");
        assertThat(finding.printed()).contains("5");
        assertThat(finding.computed()).contains("4");
        assertHelps(finding);
    }

    @Test
    void too_few_present_are_given_with_how_many_there_are() {
        assertThat(MeetingChecks.checkAttendance(new AttendanceList(List.of("Anna Bak"), THREE, List.of(), 1), PLACE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(shown(finding))
                            .isEqualTo("WARNING Kun 2 af 5 medlemmer var til stede; mindst halvdelen skal være det.");
                    assertHelps(finding);
                });
    }

    @Test
    void attendance_is_not_judged_where_only_those_present_or_only_those_absent_are_recorded() {
        assertThat(MeetingChecks.checkAttendance(new AttendanceList(List.of(), THREE, List.of(), 1), PLACE))
                .isEmpty();
        assertThat(MeetingChecks.checkAttendance(new AttendanceList(THREE, List.of(), List.of(), 0), PLACE))
                .isEmpty();
    }

    private static String shown(Finding finding) {
        return finding.severity() + " " + finding.message().danish();
    }

    private static void assertHelps(Finding finding) {
        assertThat(finding.place()).isEqualTo(PLACE);
        assertThat(finding.severity()).isIn(Severity.ERROR, Severity.WARNING);
        assertThat(finding.remedy().danish()).endsWith(".");
        assertThat(finding.remedy().english())
                .endsWith(".")
                .isNotEqualTo(finding.remedy().danish());
    }

    private static Finding only(Side supporting, Side opposing, @Nullable Boolean adopted, AttendanceList attendance) {
        var vote = new VoteTally(PLACE, Motion.PROPOSAL, null, supporting, opposing, Side.NOBODY, Side.NOBODY, adopted);
        List<Finding> findings = MeetingChecks.checkVotes(List.of(vote), attendance);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }
}
