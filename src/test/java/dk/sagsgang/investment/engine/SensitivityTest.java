package dk.sagsgang.investment.engine;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;
import static dk.sagsgang.investment.CaseBuilder.STATE;
import static dk.sagsgang.investment.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.distribution.Uniform;
import dk.sagsgang.investment.model.InvestmentCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the net does when inputs are otherwise: one at a time, and effect and cost together. */
class SensitivityTest {
    /** Costs 50,000, gives back 100 x 10 % x 8,000 = 80,000, without discounting. */
    private static final InvestmentCase COURSE = aCase().cohort(0, "100")
            .cost("50000")
            .consequence("Days", Map.of(MUNICIPALITY, "500", STATE, "300"), "-10")
            .discounted("0")
            .horizon(2)
            .build();

    @Test
    void a_tornado_moves_what_is_certain_by_the_spread_and_shows_the_widest_first() {
        List<Tornado.Bar> bars = Tornado.of(Calculation.of(COURSE), new BigDecimal("0.2"));

        assertThat(bars)
                .extracting(bar -> bar.input().name())
                .containsExactly(
                        "successRate",
                        "participants",
                        "consequences[Days].level",
                        "costs[Operation].level",
                        "discountShift");
        Tornado.Bar success = bars.getFirst();
        assertThat(success.low()).isEqualByComparingTo("0.08");
        assertThat(success.high()).isEqualByComparingTo("0.12");
        assertThat(success.netLow()).isEqualByComparingTo("14000");
        assertThat(success.netHigh()).isEqualByComparingTo("46000");
        assertThat(success.width()).isEqualByComparingTo("32000");
    }

    @Test
    void a_tornado_moves_the_discount_rate_by_one_point_either_way() {
        Tornado.Bar rate =
                Tornado.of(Calculation.of(COURSE), Tornado.DEFAULT_SPREAD).getLast();

        assertThat(rate.low()).isEqualByComparingTo("-0.01");
        assertThat(rate.high()).isEqualByComparingTo("0.01");
        assertThat(rate.netLow()).isGreaterThan(rate.netHigh());
    }

    @Test
    void a_tornado_takes_what_is_uncertain_to_its_quantiles() {
        InvestmentCase uncertain = aCase().cohort(0, "100")
                .cost("50000")
                .consequence("Days", Map.of(STATE, "800"), "-10")
                .succeeding(new Uniform(BigDecimal.ZERO, new BigDecimal("0.2")))
                .discounted("0")
                .horizon(2)
                .build();

        Tornado.Bar success =
                Tornado.of(Calculation.of(uncertain), Tornado.DEFAULT_SPREAD).getFirst();

        assertThat(success.low()).isEqualByComparingTo("0.01");
        assertThat(success.high()).isEqualByComparingTo("0.19");
    }

    @Test
    void effect_and_cost_are_varied_together() {
        TwoWay table = TwoWay.of(
                Calculation.of(COURSE),
                List.of(new BigDecimal("0.5"), BigDecimal.ONE),
                List.of(BigDecimal.ONE, new BigDecimal("1.5")));

        assertThat(table.net().get(0))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("-10000"), new BigDecimal("-35000"));
        assertThat(table.net().get(1))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("30000"), new BigDecimal("5000"));
    }
}
