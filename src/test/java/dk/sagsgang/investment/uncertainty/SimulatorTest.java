package dk.sagsgang.investment.uncertainty;

import static dk.sagsgang.investment.CaseBuilder.MUNICIPALITY;
import static dk.sagsgang.investment.CaseBuilder.STATE;
import static dk.sagsgang.investment.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.sagsgang.investment.distribution.Distribution;
import dk.sagsgang.investment.distribution.LogNormal;
import dk.sagsgang.investment.distribution.Normal;
import dk.sagsgang.investment.distribution.Triangular;
import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.InvestmentCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class SimulatorTest {
    private static final int DRAWS = 200_000;
    private static final String LEVEL = "consequences[Days].level";

    @Test
    void the_product_of_two_independent_normals_has_its_known_mean_and_variance() {
        // 100 participants x rate N(0.1, 0.02) x level N(1, 0.3) x 10 days x 50 kr. = 50,000 x rate x level
        Simulation drawn = run(productOf(normal("0.1", "0.02"), normal("1", "0.3")));
        double variance = 0.01 * 0.09 + 0.0004 * 1 + 0.0004 * 0.09;
        assertThat(drawn.all().mean()).isCloseTo(5_000, within(4 * drawn.standardError()));
        assertThat(drawn.all().deviation()).isCloseTo(50_000 * Math.sqrt(variance), within(15.0));
    }

    @Test
    void a_lognormal_input_has_its_known_mean() {
        Simulation drawn = run(productOf(normal("0.1", "0.000001"), new LogNormal(bd("0.2"), bd("0.5"))));
        double mean = 5_000 * Math.exp(0.2 + 0.125);
        assertThat(drawn.all().mean()).isCloseTo(mean, within(4 * drawn.standardError()));
    }

    @Test
    void a_linear_case_has_the_deterministic_result_as_its_mean_and_adds_variances() {
        InvestmentCase linear = aCase().cohort(0, "100")
                .cost(Estimate.of("costs[Operation].level", normal("1", "0.1")), "40000")
                .consequence("Days", Map.of(STATE, "50"), "-10")
                .succeeding(new Triangular(bd("0.05"), bd("0.10"), bd("0.18")))
                .discounted("0")
                .build();
        Simulation drawn = run(linear);
        double net = Calculation.of(linear).presentValue().net().doubleValue();
        double rateVariance = new Triangular(bd("0.05"), bd("0.10"), bd("0.18")).variance();
        double deviation = Math.sqrt(4_000.0 * 4_000 + 50_000.0 * 50_000 * rateVariance);
        assertThat(drawn.all().mean()).isCloseTo(net, within(4 * drawn.standardError()));
        assertThat(drawn.all().deviation()).isCloseTo(deviation, within(deviation * 0.01));
    }

    @Test
    void shares_of_variance_of_a_linear_case_are_those_of_its_inputs() {
        InvestmentCase linear = aCase().cohort(0, "100")
                .cost(Estimate.of("costs[Operation].level", normal("1", "0.1")), "30000")
                .consequence("Days", Map.of(STATE, "50"), "-10")
                .succeeding(normal("0.2", "0.08"))
                .discounted("0")
                .build();
        Simulation drawn = run(linear);
        // deviations 3,000 and 4,000: shares 9/25 and 16/25
        assertThat(drawn.attributions().get(0).input().name()).isEqualTo("successRate");
        assertThat(drawn.attributions().get(0).share()).isCloseTo(0.64, within(0.01));
        assertThat(drawn.attributions().get(1).share()).isCloseTo(0.36, within(0.01));
    }

    @Test
    void perfect_information_is_worth_the_expected_loss_avoided() {
        // net ~ N(0, s): E[max(net, 0)] = s / sqrt(2 pi)
        InvestmentCase even = aCase().cohort(0, "100")
                .cost("5000")
                .consequence("Days", Map.of(STATE, "50"), "-10")
                .succeeding(normal("0.1", "0.02"))
                .discounted("0")
                .build();
        Simulation drawn = run(even);
        double expected = 1_000 / Math.sqrt(2 * Math.PI);
        assertThat(drawn.valueOfKnowingAll()).isCloseTo(expected, within(10.0));
        assertThat(drawn.attributions().getFirst().valueOfKnowing()).isCloseTo(expected, within(10.0));
    }

    @Test
    void correlated_inputs_widen_the_spread_of_a_difference_less() {
        InvestmentCase stated = aCase().cohort(0, "100")
                .cost(Estimate.of("costs[Operation].level", normal("1", "0.1")), "50000")
                .consequence("Days", Estimate.of(LEVEL, normal("1", "0.1")), Map.of(STATE, "50"), "-100")
                .discounted("0")
                .build();
        Correlation together = new Correlation("costs[Operation].level", LEVEL, 0.8);
        Simulation drawn = Simulator.run(stated, new SimulationSettings(DRAWS, 7, List.of(together)));
        double deviation = Math.sqrt(2 * 5_000.0 * 5_000 * (1 - 0.8));
        assertThat(drawn.all().deviation()).isCloseTo(deviation, within(deviation * 0.01));
    }

    @Test
    void correlations_that_contradict_each_other_are_refused() {
        InvestmentCase stated = productOf(normal("0.1", "0.02"), normal("1", "0.3"));
        List<Correlation> impossible =
                List.of(new Correlation("successRate", "successRate", 0.5), new Correlation("successRate", LEVEL, 0.9));
        assertThatThrownBy(() -> Simulator.run(stated, new SimulationSettings(1000, 1, impossible)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_seed_gives_the_same_figures_on_one_core_and_on_four() throws Exception {
        InvestmentCase stated = productOf(normal("0.1", "0.02"), normal("1", "0.3"));
        assertThat(on(1, stated)).isEqualTo(on(4, stated));
    }

    @Test
    void quantiles_and_probabilities_are_those_of_the_normal_distribution() {
        Simulation drawn = run(productOf(normal("0.1", "0.02"), normal("1", "0.0000001")));
        assertThat(drawn.all().p5()).isCloseTo(5_000 - 1.6449 * 1_000, within(15.0));
        assertThat(drawn.all().p50()).isCloseTo(5_000, within(15.0));
        assertThat(drawn.all().p95()).isCloseTo(5_000 + 1.6449 * 1_000, within(15.0));
        assertThat(drawn.byPayer())
                .hasEntrySatisfying(
                        MUNICIPALITY,
                        spread -> assertThat(spread.probabilityPositive()).isZero());
    }

    @Test
    void the_standard_error_falls_as_the_draws_go_on() {
        List<Simulation.Running> steps =
                run(productOf(normal("0.1", "0.02"), normal("1", "0.3"))).convergence();
        assertThat(steps.getLast().draws()).isEqualTo(DRAWS);
        assertThat(steps.getLast().standardError()).isLessThan(steps.getFirst().standardError());
    }

    private static Simulation on(int cores, InvestmentCase stated) throws ExecutionException, InterruptedException {
        try (ForkJoinPool pool = new ForkJoinPool(cores)) {
            return pool.submit(() -> Simulator.run(stated, new SimulationSettings(100_001, 5, List.of())))
                    .get();
        }
    }

    private static InvestmentCase productOf(Distribution rate, Distribution level) {
        return aCase().cohort(0, "100")
                .consequence("Days", Estimate.of(LEVEL, level), Map.of(STATE, "50"), "-10")
                .succeeding(rate)
                .discounted("0")
                .build();
    }

    private static Simulation run(InvestmentCase stated) {
        return Simulator.run(stated, new SimulationSettings(DRAWS, 42, List.of()));
    }

    private static Normal normal(String mean, String deviation) {
        return new Normal(bd(mean), bd(deviation));
    }

    private static BigDecimal bd(String number) {
        return new BigDecimal(number);
    }
}
