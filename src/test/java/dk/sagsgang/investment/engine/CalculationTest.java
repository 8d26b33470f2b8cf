package dk.sagsgang.investment.engine;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;
import static dk.sagsgang.investment.CaseBuilder.STATE;
import static dk.sagsgang.investment.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.Extensions;
import dk.sagsgang.investment.model.InvestmentCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalculationTest {
    private static final InvestmentCase SHELTER = aCase().cohort(0, "34")
            .cohort(1, "34")
            .cost("100000", "100000")
            .consequence("Shelter days", Map.of(MUNICIPALITY, "700", STATE, "300"), "-20", "-10")
            .horizon(4)
            .build();

    @Test
    void a_cohort_gains_from_the_year_after_it_starts() {
        // 34 participants, a tenth succeeds, 20 then 10 days fewer at 700 kroner
        assertThat(Calculation.of(SHELTER).consequencesByYear(MUNICIPALITY))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(kr("0"), kr("47600"), kr("71400"), kr("23800"));
    }

    @Test
    void costs_are_negative_and_net_is_costs_and_all_payers_together() {
        Totals totals = Calculation.of(SHELTER).undiscounted();
        assertThat(totals.cost()).isEqualByComparingTo("-200000");
        assertThat(totals.net()).isEqualByComparingTo("4000");
    }

    @Test
    void relapse_takes_a_share_of_the_successes_each_year_after_the_first() {
        InvestmentCase relapsing = aCase().cohort(0, "100")
                .consequence("Days", Map.of(STATE, "10"), "-1", "-1", "-1")
                .with(new Extensions(List.of(), Estimate.of("dropOut", kr("0")), 1, Estimate.of("relapse", kr("0.2"))))
                .horizon(4)
                .build();
        assertThat(Calculation.of(relapsing).consequencesByYear(STATE))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(kr("0"), kr("100"), kr("80"), kr("64"));
    }

    @Test
    void ramp_up_lets_the_effect_come_gradually_and_then_stay() {
        InvestmentCase ramping = aCase().cohort(0, "100")
                .consequence("Days", Map.of(STATE, "10"), "-1", "-1", "-1")
                .with(new Extensions(
                        List.of(kr("0.5"), kr("1")),
                        Estimate.of("dropOut", kr("0")),
                        1,
                        Estimate.of("relapse", kr("0"))))
                .horizon(4)
                .build();
        assertThat(Calculation.of(ramping).consequencesByYear(STATE))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(kr("0"), kr("50"), kr("100"), kr("100"));
    }

    @Test
    void drop_out_leaves_fewer_to_complete() {
        InvestmentCase dropping = aCase().cohort(0, "100")
                .consequence("Days", Map.of(STATE, "10"), "-1")
                .with(new Extensions(List.of(), Estimate.of("dropOut", kr("0.1")), 2, Estimate.of("relapse", kr("0"))))
                .horizon(2)
                .build();
        assertThat(Calculation.of(dropping).consequencesByYear(STATE).get(1)).isEqualByComparingTo("81");
    }

    @Test
    void payback_is_the_first_year_that_is_never_in_debt_again() {
        assertThat(Payback.of(Calculation.of(SHELTER)).undiscounted()).contains(2029);
        assertThat(Payback.of(Calculation.of(SHELTER)).discounted()).isEmpty();
    }

    @Test
    void a_tornado_bar_is_what_a_full_calculation_with_that_value_gives() {
        Calculation calculation = Calculation.of(SHELTER);
        for (Tornado.Bar bar : Tornado.of(calculation, Tornado.DEFAULT_SPREAD)) {
            Calculation low = Calculation.of(SHELTER, Assumptions.with(bar.input(), bar.low()));
            assertThat(Figures.oere(bar.netLow()))
                    .isEqualByComparingTo(Figures.oere(low.presentValue().net()));
        }
    }

    @Test
    void the_explanation_ends_in_the_product_of_the_inputs() {
        String tree = new Explainer(Calculation.of(SHELTER)).netPresentValue().toString();
        assertThat(tree)
                .contains("34 (cohorts[0].participants) x 0.1 (successRate) x -20 (consequences[Shelter days]"
                        + ".perSuccess[0]) x 700 (consequences[Shelter days].prices.kommune)");
    }

    private static BigDecimal kr(String amount) {
        return new BigDecimal(amount);
    }
}
