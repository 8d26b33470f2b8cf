package dk.sagsgang.investment.engine;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;
import static dk.sagsgang.investment.CaseBuilder.STATE;
import static dk.sagsgang.investment.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.CaseBuilder;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
    @Test
    void where_success_saves_at_least_the_rate_is_needed() {
        BreakEven breakEven = of(undiscounted("10", "-5").cost("10000"));
        // 10 people, 5 days fewer at 1,000 kroner: 10,000 / 50,000
        assertThat(breakEven.all()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.2"));
        assertThat(breakEven.meaning()).isEqualTo(ZeroPoint.AT_LEAST);
        assertThat(breakEven.findSuccessesNeeded())
                .hasValueSatisfying(needed -> assertThat(needed).isEqualByComparingTo("2"));
    }

    @Test
    void where_success_costs_and_something_else_pays_at_most_the_rate_is_borne() {
        BreakEven breakEven = of(undiscounted("10", "4").cost("-30000"));
        assertThat(breakEven.all()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.75"));
        assertThat(breakEven.meaning()).isEqualTo(ZeroPoint.AT_MOST);
        assertThat(breakEven.findSuccessesNeeded()).isEmpty();
    }

    @Test
    void a_surplus_without_success_has_its_zero_below_nought_and_needs_nobody() {
        BreakEven breakEven = of(undiscounted("10", "-5").cost("-10000"));
        assertThat(breakEven.all()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("-0.2"));
        assertThat(breakEven.meaning()).isEqualTo(ZeroPoint.WITHOUT_SUCCESS);
        assertThat(breakEven.findSuccessesNeeded())
                .hasValueSatisfying(needed -> assertThat(needed).isZero());
    }

    @Test
    void where_success_costs_and_nothing_pays_there_is_a_deficit_at_every_rate() {
        BreakEven breakEven = of(undiscounted("10", "4").cost("10000"));
        assertThat(breakEven.meaning()).isEqualTo(ZeroPoint.NEVER);
        assertThat(breakEven.findSuccessesNeeded()).isEmpty();
    }

    @Test
    void where_success_changes_nothing_there_is_no_rate() {
        BreakEven breakEven = of(undiscounted("10", "0").cost("10000"));
        assertThat(breakEven.all()).isEmpty();
        assertThat(breakEven.meaning()).isEqualTo(ZeroPoint.INDEPENDENT);
    }

    @Test
    void those_who_begin_after_the_last_year_are_not_counted_as_completing() {
        BreakEven breakEven =
                of(undiscounted("10", "-5").cohort(3, "70").horizon(2).cost("10000"));
        assertThat(breakEven.completed()).isEqualByComparingTo("10");
    }

    @Property
    void the_net_is_zero_at_the_break_even_rate(
            @ForAll @IntRange(min = -90000, max = 90000) int cost, @ForAll @IntRange(min = -9, max = 9) int change) {
        CaseBuilder built = undiscounted("10", String.valueOf(change)).cost(String.valueOf(cost));
        of(built)
                .all()
                .ifPresent(rate -> assertThat(Calculation.of(
                                        built.succeeding(rate.toPlainString()).build())
                                .presentValue()
                                .net()
                                .abs())
                        .isLessThan(new java.math.BigDecimal("0.000001")));
    }

    private static CaseBuilder undiscounted(String participants, String perSuccess) {
        return aCase().cohort(0, participants)
                .discounted("0")
                .lag(0)
                .horizon(1)
                .consequence("Days", Map.of(MUNICIPALITY, "600", STATE, "400"), perSuccess);
    }

    private static BreakEven of(CaseBuilder builder) {
        return BreakEven.of(Calculation.of(builder.build()));
    }
}
