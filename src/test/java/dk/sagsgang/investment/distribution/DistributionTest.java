package dk.sagsgang.investment.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    static List<Distribution> all() {
        return List.of(
                new Triangular(bd("0.05"), bd("0.10"), bd("0.18")),
                new Normal(bd("3"), bd("0.5")),
                new Beta(bd("10"), bd("90")),
                new Uniform(bd("-1"), bd("4")),
                new LogNormal(bd("0.2"), bd("0.4")),
                new Pert(bd("1"), bd("2"), bd("6")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void mean_and_variance_are_those_of_the_quantile_function(Distribution distribution) {
        int points = 200_000;
        double[] values = IntStream.range(0, points)
                .mapToDouble(i -> distribution.quantile((i + 0.5) / points))
                .toArray();
        double mean =
                IntStream.range(0, points).mapToDouble(i -> values[i]).average().orElseThrow();
        double variance = IntStream.range(0, points)
                .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(distribution.mean().doubleValue(), within(1e-5));
        assertThat(variance).isCloseTo(distribution.variance(), within(distribution.variance() * 1e-3));
    }

    @ParameterizedTest
    @CsvSource({"0.975, 1.959963984540054", "0.5, 0", "0.001, -3.090232306167813", "1e-12, -7.034483825301131"})
    void normal_quantiles_have_fifteen_digits(double u, double z) {
        assertThat(StandardNormal.quantile(u)).isCloseTo(z, within(1e-13));
        assertThat(StandardNormal.cumulative(z)).isCloseTo(u, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 0.4, 0.5248", "0.5, 0.5, 0.25, 0.333333333333333"})
    void the_incomplete_beta_function_agrees_with_its_closed_forms(double a, double b, double x, double share) {
        assertThat(IncompleteBeta.cumulative(a, b, x)).isCloseTo(share, within(1e-13));
        assertThat(IncompleteBeta.inverse(a, b, IncompleteBeta.cumulative(a, b, x)))
                .isCloseTo(x, within(1e-12));
    }

    private static BigDecimal bd(String number) {
        return new BigDecimal(number);
    }
}
