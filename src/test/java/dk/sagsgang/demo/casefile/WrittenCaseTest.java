package dk.sagsgang.demo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.demo.DeliberateFault;
import dk.sagsgang.demo.casefile.WrittenCase.Stop;
import dk.sagsgang.demo.meeting.DecisionWords;
import dk.sagsgang.demo.meeting.RollCall;
import dk.sagsgang.demo.town.Municipality;
import dk.sagsgang.demo.town.MunicipalityReader;
import dk.sagsgang.demo.town.Seat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenCaseTest {

    private static final Municipality MUNICIPALITY = MunicipalityReader.read();
    private static final List<WrittenCase> CASES = WrittenCaseReader.readAll();

    static Stream<WrittenCase> cases() {
        return CASES.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_considered_at_meetings_in_the_calendar(WrittenCase written) {
        assertThat(written.path()).isNotEmpty().allSatisfy(stop -> {
            var body = MUNICIPALITY.getBody(stop.body());
            assertThat(MUNICIPALITY.rounds().stream().map(round -> round.dateOf(body)))
                    .as(written.id() + " in " + stop.body())
                    .contains(stop.date());
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void names_only_members_of_the_body(WrittenCase written) {
        written.path().forEach(stop -> {
            var seats = MUNICIPALITY.getBody(stop.body()).seatsOn(stop.date());
            var known = Stream.concat(
                            seats.stream().map(seat -> seat.person().id()),
                            seats.stream().map(seat -> seat.person().party()))
                    .collect(Collectors.toSet());
            stop.absences()
                    .forEach(absence -> assertThat(known).as(written.id()).contains(absence.person()));
            stop.votes()
                    .forEach(ballot -> assertThat(known)
                            .as(written.id())
                            .containsAll(ballot.inFavour())
                            .containsAll(ballot.against())
                            .containsAll(ballot.abstained()));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void counts_every_voter_once_and_adopts_what_the_majority_wants(WrittenCase written) {
        written.path().forEach(stop -> {
            var counts = counts(stop);
            var alternatives = counts.stream()
                    .filter(count -> count.ballot().motion().equals("alternative"))
                    .mapToInt(Count::total)
                    .sum();
            var voters = voters(stop).size();
            for (Count count : counts) {
                if (count.ballot().motion().equals("alternative")) {
                    assertThat(alternatives).as(written.id()).isEqualTo(voters);
                    assertThat(count.inFavour().size() * 2 > voters)
                            .isEqualTo(count.ballot().adopted());
                } else {
                    assertThat(count.total())
                            .as(written.id() + " " + stop.date())
                            .isEqualTo(voters);
                    assertThat(count.inFavour().size() > count.against().size())
                            .as(written.id() + " " + stop.date())
                            .isEqualTo(count.ballot().adopted());
                }
            }
        });
    }

    @Test
    void have_substance_and_mostly_tables() {
        assertThat(CASES)
                .allSatisfy(
                        written -> assertThat(words(written)).as(written.id()).isBetween(230, 900));
        assertThat(CASES.stream()
                        .filter(written -> written.sections().toString().contains("Table[")))
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void have_exactly_two_sums_and_one_vote_that_are_wrong() {
        assertThat(CASES.stream().flatMap(written -> written.deliberate().stream()))
                .extracting(DeliberateFault::kind)
                .containsExactlyInAnyOrder("column-sum", "row-sum", "vote-count");
        var stated = CASES.stream()
                .flatMap(written -> written.path().stream())
                .flatMap(stop -> counts(stop).stream())
                .filter(count -> count.ballot().statedFor() != null)
                .toList();
        assertThat(stated).hasSize(1);
        assertThat(stated.getFirst().inFavour()).hasSize(17);
    }

    @Test
    void come_back_under_the_same_number() {
        var seen = new HashSet<String>();
        var back = CASES.stream()
                .map(written -> String.valueOf(written.number()))
                .filter(number -> !seen.add(number))
                .toList();
        assertThat(back).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void contain_the_investment_with_its_measured_gain() {
        var text = CASES.stream()
                .filter(written -> written.id().equals("vej-til-service"))
                .findFirst()
                .orElseThrow()
                .sections()
                .toString();
        assertThat(text).contains("620", "310", "6.497.941", "5.377.651", "1.120.290");
    }

    private static List<Count> counts(Stop stop) {
        return new DecisionWords(MUNICIPALITY).counts(stop, roll(stop));
    }

    private static List<Seat> voters(Stop stop) {
        var away = stop.absences().stream()
                .filter(absence -> !absence.scope().equals("arrived"))
                .map(WrittenCase.Absence::person)
                .collect(Collectors.toSet());
        return roll(stop).voters(away);
    }

    private static RollCall roll(Stop stop) {
        LocalDate date = stop.date();
        return new RollCall(MUNICIPALITY.getBody(stop.body()), date, Set.of());
    }

    private static int words(WrittenCase written) {
        return written.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(block -> switch (block) {
                    case WrittenBlock.Paragraph paragraph -> paragraph.text().split("\\s+").length;
                    case WrittenBlock.Subheading heading -> heading.text().split("\\s+").length;
                    case WrittenBlock.Items list ->
                        String.join(" ", list.items()).split("\\s+").length;
                    case WrittenBlock.Table table -> table.rows().toString().split("\\s+").length;
                })
                .sum();
    }
}
