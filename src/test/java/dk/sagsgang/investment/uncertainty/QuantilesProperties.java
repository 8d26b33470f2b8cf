package dk.sagsgang.investment.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class QuantilesProperties {
    @Property(tries = 200)
    void a_quantile_is_what_sorting_all_draws_gives(
            @ForAll @Size(min = 1, max = 300) double @DoubleRange(min = -1e9, max = 1e9) [] draws,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        double position = share * (sorted.length - 1);
        int below = (int) position;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        double expected = sorted[below] + (position - below) * (above - sorted[below]);
        assertThat(Quantiles.of(draws, share)[0]).isCloseTo(expected, within(1e-6));
    }
}
