package dk.sagsgang.investment.engine;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;
import static dk.sagsgang.investment.CaseBuilder.STATE;
import static dk.sagsgang.investment.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.findings.Explanation;
import dk.sagsgang.investment.model.InvestmentCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every figure opens into figures that give it. */
class ExplainerTest {
    private static final InvestmentCase SHELTER = aCase().cohort(0, "34")
            .cohort(1, "30")
            .cost("100000", "100000")
            .consequence("Shelter days", Map.of(MUNICIPALITY, "700", STATE, "300"), "-20", "-10")
            .consequence("Wages", Map.of(STATE, "-400"), "5")
            .discounted("0.035")
            .horizon(4)
            .build();

    private final Explainer explainer = new Explainer(Calculation.of(SHELTER));

    @Test
    void the_net_is_the_costs_and_what_each_payer_gains() {
        Explanation net = explainer.netPresentValue();

        assertThat(labels(net)).containsExactly("Udgifter", "Konsekvenser for kommune", "Konsekvenser for stat");
        assertThat(kroner(net))
                .isEqualByComparingTo(
                        Figures.oere(Calculation.of(SHELTER).presentValue().net()));
        addsUp(net);
    }

    @Test
    void each_step_is_the_sum_of_its_parts_down_to_the_years() {
        Explanation state = explainer.consequences(STATE);

        assertThat(labels(state)).containsExactly("Shelter days", "Wages");
        addsUp(state);
        state.parts().forEach(ExplainerTest::addsUp);
    }

    @Test
    void a_year_is_its_cohorts_together_times_the_discount_factor() {
        Explanation second =
                explainer.consequences(MUNICIPALITY).parts().getFirst().parts().get(1);

        // 2028: the first cohort's second year and the second cohort's first, two years discounted.
        assertThat(second.label().danish()).isEqualTo("2028");
        assertThat(labels(second)).containsExactly("Årgang 1", "Årgang 2");
        assertThat(kroner(second.parts().get(0))).isEqualByComparingTo("23800");
        assertThat(kroner(second.parts().get(1))).isEqualByComparingTo("42000");
        assertThat(second.rule()).isEqualTo("65800.00 kr. x 0.9335107004");
        assertThat(kroner(second)).isEqualByComparingTo("61425.00");
    }

    @Test
    void years_in_which_nothing_happens_are_left_out() {
        Explanation costs =
                explainer.netPresentValue().parts().getFirst().parts().getFirst();

        assertThat(labels(costs)).containsExactly("2026", "2027");
        assertThat(labels(costs.parts().getFirst())).containsExactly("Beløb");
    }

    private static void addsUp(Explanation step) {
        BigDecimal sum = step.parts().stream().map(ExplainerTest::kroner).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal halfAnOereEach =
                new BigDecimal("0.005").multiply(BigDecimal.valueOf(step.parts().size() + 1L));
        assertThat(sum.subtract(kroner(step)).abs()).as(step.label().danish()).isLessThanOrEqualTo(halfAnOereEach);
    }

    private static List<String> labels(Explanation step) {
        return step.parts().stream().map(part -> part.label().danish()).toList();
    }

    private static BigDecimal kroner(Explanation step) {
        return new BigDecimal(step.value().replace(" kr.", ""));
    }
}
