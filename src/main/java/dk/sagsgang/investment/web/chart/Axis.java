package dk.sagsgang.investment.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * An axis as it is drawn.
 *
 * @param labels at its marks, which are evenly spaced from end to end
 * @param marks where they are, in thousandths
 * @param zero where zero is, in thousandths
 */
public record Axis(List<String> labels, List<Integer> marks, int zero) {
    public Axis {
        labels = List.copyOf(labels);
        marks = List.copyOf(marks);
    }

    /** An axis whose marks are written by {@code words}. */
    public static Axis of(Scale scale, Function<BigDecimal, String> words) {
        return new Axis(
                scale.marks().stream().map(words).toList(),
                scale.marks().stream().map(scale::at).toList(),
                scale.at(BigDecimal.ZERO));
    }
}
