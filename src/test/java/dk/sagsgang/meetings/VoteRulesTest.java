package dk.sagsgang.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.meetings.presence.AttendanceList;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.meetings.vote.VoteTally;
import dk.sagsgang.meetings.vote.VoteTally.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoteRulesTest {
    private static final SourcePlace PLACE = SourcePlace.ofLine("moede.txt", 12);
    private static final List<String> FIVE = List.of("Anna Bak", "Bo Dam", "Carl Eg", "Dorte Friis", "Erik Gad");

    @Test
    void a_vote_that_agrees_with_itself_gives_nothing() {
        assertThat(codes(vote(Side.of("Anna Bak", "Bo Dam", "Carl Eg"), Side.of("Dorte Friis", "Erik Gad"), true)))
                .isEmpty();
        assertThat(codes(vote(new Side(List.of("Anna Bak"), List.of("A", "Ø"), null, null, 10), Side.NOBODY, null)))
                .isEmpty();
    }

    @Test
    void names_and_number_must_agree() {
        assertThat(codes(vote(new Side(List.of("Anna Bak", "Bo Dam"), List.of(), null, 3, null), Side.NOBODY, null)))
                .containsExactly("vote-count-mismatch");
        assertThat(codes(vote(new Side(List.of(), List.of("A"), null, 3, 4), Side.NOBODY, null)))
                .containsExactly("vote-count-mismatch");
    }

    @Test
    void a_party_named_with_persons_only_sets_a_least_number() {
        assertThat(codes(vote(new Side(List.of("Anna Bak"), List.of("A"), null, 5, null), Side.NOBODY, null)))
                .isEmpty();
        assertThat(codes(vote(new Side(List.of("Anna Bak", "Bo Dam"), List.of("A"), null, 1, null), Side.NOBODY, null)))
                .containsExactly("vote-count-mismatch");
    }

    @Test
    void the_numbers_of_the_parties_make_the_total() {
        assertThat(codes(vote(new Side(List.of(), List.of("S", "N"), 17, null, 18), Side.NOBODY, null)))
                .containsExactly("vote-count-mismatch");
        assertThat(codes(vote(new Side(List.of(), List.of("S", "N"), 18, null, 18), Side.NOBODY, null)))
                .isEmpty();
    }

    @Test
    void nobody_is_on_both_sides() {
        assertThat(codes(vote(Side.of("Anna Bak", "Bo Dam"), Side.of("anna  bak"), null)))
                .containsExactly("voter-on-both-sides");
    }

    @Test
    void nobody_is_for_two_alternatives() {
        VoteTally one = alternative("forslag 1", Side.of("Anna Bak", "Bo Dam"));
        VoteTally two = alternative("forslag 2", Side.of("Bo Dam", "Carl Eg", "Dorte Friis"));

        assertThat(MeetingChecks.checkVotes(List.of(one, two), AttendanceList.UNKNOWN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().danish())
                        .isEqualTo("»Bo Dam« står både ved »forslag 1« og ved »forslag 2« i samme afstemning."));
    }

    @Test
    void who_was_away_or_disqualified_has_no_vote() {
        AttendanceList attendance = new AttendanceList(FIVE, List.of("Bo Dam"), List.of("Carl Eg"), 0);

        assertThat(codes(vote(Side.of("Anna Bak", "Bo Dam"), Side.of("Carl Eg"), null), attendance))
                .containsExactly("voter-absent", "voter-recused");
    }

    @Test
    void the_outcome_follows_the_majority() {
        assertThat(codes(vote(Side.counted(2), Side.counted(5), true))).containsExactly("vote-outcome-contradiction");
        assertThat(codes(vote(Side.counted(5), Side.counted(2), false))).containsExactly("vote-outcome-contradiction");
        assertThat(codes(vote(Side.counted(4), Side.counted(3), true))).isEmpty();
    }

    @Test
    void a_tie_and_an_unknown_side_are_not_judged() {
        assertThat(codes(vote(Side.counted(3), Side.counted(3), true))).isEmpty();
        assertThat(codes(vote(Side.counted(0), Side.NOBODY, true))).isEmpty();
    }

    @Test
    void there_are_no_more_votes_than_members() {
        AttendanceList attendance = new AttendanceList(FIVE, List.of(), List.of(), 0);

        assertThat(codes(vote(Side.counted(4), Side.counted(2), null), attendance))
                .containsExactly("votes-exceed-members");
        assertThat(codes(vote(Side.counted(3), Side.counted(2), null), attendance))
                .isEmpty();
        assertThat(codes(vote(Side.counted(30), Side.counted(2), null))).isEmpty();
    }

    @Test
    void a_substitute_votes_too() {
        AttendanceList attendance = new AttendanceList(FIVE, List.of("Finn Holm"), List.of(), 1);

        assertThat(codes(vote(Side.counted(4), Side.counted(2), null), attendance))
                .isEmpty();
    }

    @Test
    void half_of_the_members_must_be_there() {
        List<String> two = FIVE.subList(0, 2);
        List<String> three = FIVE.subList(2, 5);

        assertThat(MeetingChecks.checkAttendance(new AttendanceList(two, three, List.of(), 0), PLACE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("quorum-missing"));
        assertThat(MeetingChecks.checkAttendance(new AttendanceList(two, two, List.of(), 0), PLACE))
                .isEmpty();
        assertThat(MeetingChecks.checkAttendance(new AttendanceList(two, three, List.of(), 1), PLACE))
                .isEmpty();
    }

    @Test
    void a_tie_is_not_judged_where_the_proposal_fell_either() {
        assertThat(codes(vote(Side.counted(3), Side.counted(3), false))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Motion.class,
            names = {"PROPOSAL", "AMENDMENT", "PROCEDURE"})
    void whatever_is_voted_on_with_yes_and_no_follows_the_majority(Motion motion) {
        assertThat(codes(fallen(motion))).containsExactly("vote-outcome-contradiction");
    }

    @ParameterizedTest
    @EnumSource(
            value = Motion.class,
            names = {"ALTERNATIVE", "ELECTION"})
    void a_choice_between_several_is_not_judged_by_its_majority(Motion motion) {
        assertThat(codes(fallen(motion))).isEmpty();
    }

    @Test
    void nobody_is_on_two_sides_whichever_two_they_are() {
        Side bo = Side.of("Bo Dam");
        for (int one = 0; one < 4; one++) {
            for (int other = one + 1; other < 4; other++) {
                List<Side> sides = new ArrayList<>(Collections.nCopies(4, Side.NOBODY));
                sides.set(one, bo);
                sides.set(other, bo);
                assertThat(codes(sides)).as("sides %d and %d", one, other).containsExactly("voter-on-both-sides");
            }
        }
    }

    @Test
    void a_party_may_be_on_both_sides() {
        Side party = new Side(List.of(), List.of("A"), null, null, null);

        assertThat(codes(vote(party, party, null))).isEmpty();
    }

    @Test
    void who_was_away_or_disqualified_has_no_vote_on_any_side_but_may_be_named_as_not_voting() {
        AttendanceList absent = new AttendanceList(FIVE, List.of("Bo Dam"), List.of(), 0);
        AttendanceList recused = new AttendanceList(FIVE, List.of(), List.of("Bo Dam"), 0);
        for (int side = 0; side < 4; side++) {
            List<Side> sides = new ArrayList<>(Collections.nCopies(4, Side.NOBODY));
            sides.set(side, Side.of("Bo Dam"));
            VoteTally vote = vote(sides);
            assertThat(codes(vote, absent)).isEqualTo(side < 3 ? List.of("voter-absent") : List.of());
            assertThat(codes(vote, recused)).isEqualTo(side < 3 ? List.of("voter-recused") : List.of());
        }
    }

    @Test
    void a_number_may_be_that_of_the_persons_alone_though_a_party_is_named_with_them() {
        assertThat(codes(vote(new Side(List.of("Anna Bak"), List.of("A"), null, 1, null), Side.NOBODY, null)))
                .isEmpty();
    }

    @Test
    void votes_on_all_sides_count_towards_the_members_present() {
        AttendanceList attendance = new AttendanceList(FIVE, List.of(), List.of(), 0);
        List<Side> sides = new ArrayList<>(Collections.nCopies(4, Side.counted(1)));
        assertThat(codes(vote(sides), attendance)).isEmpty();

        sides.set(3, Side.counted(3));
        assertThat(codes(vote(sides), attendance)).containsExactly("votes-exceed-members");
    }

    private static VoteTally vote(Side supporting, Side opposing, @Nullable Boolean adopted) {
        return new VoteTally(PLACE, Motion.PROPOSAL, null, supporting, opposing, Side.NOBODY, Side.NOBODY, adopted);
    }

    private static VoteTally fallen(Motion motion) {
        return new VoteTally(
                PLACE, motion, null, Side.counted(5), Side.counted(2), Side.NOBODY, Side.NOBODY, Boolean.FALSE);
    }

    private static VoteTally vote(List<Side> sides) {
        return new VoteTally(
                PLACE, Motion.PROPOSAL, null, sides.get(0), sides.get(1), sides.get(2), sides.get(3), null);
    }

    private static List<String> codes(List<Side> sides) {
        return codes(vote(sides));
    }

    private static VoteTally alternative(String name, Side supporting) {
        return new VoteTally(PLACE, Motion.ALTERNATIVE, name, supporting, Side.NOBODY, Side.NOBODY, Side.NOBODY, null);
    }

    private static List<String> codes(VoteTally vote) {
        return codes(vote, AttendanceList.UNKNOWN);
    }

    private static List<String> codes(VoteTally vote, AttendanceList attendance) {
        return MeetingChecks.checkVotes(List.of(vote), attendance).stream()
                .map(Finding::code)
                .toList();
    }
}
