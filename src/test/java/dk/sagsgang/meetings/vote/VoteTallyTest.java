package dk.sagsgang.meetings.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meetings.vote.VoteTally.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many voted on one side, by what is printed. */
class VoteTallyTest {
    private static final List<String> TWO = List.of("Anna Bak", "Bo Dam");

    @Test
    void a_total_counts_before_a_number_and_a_number_before_the_names() {
        assertThat(new Side(TWO, List.of(), null, 3, 4).size()).isEqualTo(4);
        assertThat(new Side(TWO, List.of(), null, 3, null).size()).isEqualTo(3);
        assertThat(new Side(TWO, List.of(), null, null, null).size()).isEqualTo(2);
    }

    @Test
    void names_beside_a_whole_party_are_a_least_number_only() {
        Side side = new Side(TWO, List.of("A"), null, null, null);

        assertThat(side.size()).isNull();
        assertThat(side.atLeast()).isEqualTo(2);
    }

    @Test
    void how_many_nobody_named_and_a_party_alone_are_is_not_known() {
        assertThat(Side.NOBODY.size()).isNull();
        assertThat(Side.NOBODY.atLeast()).isZero();
        assertThat(new Side(List.of(), List.of("A"), null, null, null).size()).isNull();
    }

    @Test
    void a_printed_number_is_at_least_as_many() {
        assertThat(Side.counted(7).atLeast()).isEqualTo(7);
        assertThat(Side.of("Anna Bak").atLeast()).isEqualTo(1);
    }
}
