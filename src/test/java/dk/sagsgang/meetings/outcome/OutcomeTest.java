package dk.sagsgang.meetings.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an outcome means for the matter it is the outcome of. */
class OutcomeTest {
    @Test
    void a_matter_that_is_settled_is_no_longer_under_way() {
        assertThat(Outcome.values()).noneMatch(outcome -> outcome.settles() && outcome.isUnderWay());
    }

    @Test
    void a_matter_that_was_passed_on_put_off_or_sent_back_is_under_way() {
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::isUnderWay))
                .containsExactly(Outcome.RECOMMENDED, Outcome.POSTPONED, Outcome.SENT_BACK);
    }

    @Test
    void a_proposal_has_support_only_where_it_goes_on_or_is_decided() {
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::adopts))
                .allMatch(outcome -> outcome.settles() || outcome.passesOn());
        assertThat(Set.of(Outcome.REJECTED, Outcome.SENT_BACK)).noneMatch(Outcome::adopts);
    }

    @Test
    void an_outcome_has_a_code_for_stored_data_and_a_name_in_both_languages() {
        assertThat(Outcome.SENT_BACK.code()).isEqualTo("sent-back");
        assertThat(Outcome.SENT_BACK.danish()).isEqualTo("Hjemvist");
        assertThat(Outcome.SENT_BACK.english()).isEqualTo("Sent back");
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::code)).doesNotHaveDuplicates();
    }
}
