package dk.sagsgang.investment.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis with round marks, from at most zero. Places on it are thousandths of its length.
 *
 * @param low where it begins
 * @param step from one mark to the next
 * @param steps how many there are
 */
public record Scale(BigDecimal low, BigDecimal step, int steps) {
    /** How many parts the length of an axis has. */
    public static final int LENGTH = 1000;

    private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(5);
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /** An axis that holds zero and all of some values. */
    public static Scale over(Collection<BigDecimal> values) {
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (least.compareTo(most) == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, 1);
        }
        BigDecimal rough = most.subtract(least).divide(MOST_MARKS, MathContext.DECIMAL32);
        BigDecimal step = step(rough);
        int below = least.negate().divide(step, 0, RoundingMode.CEILING).intValueExact();
        int above = most.divide(step, 0, RoundingMode.CEILING).intValueExact();
        return new Scale(step.multiply(BigDecimal.valueOf(-below)), step, below + above);
    }

    /** Round values within bounds, at most so many apart from one, for an axis that begins and ends where its values do. */
    public static List<BigDecimal> roundWithin(BigDecimal low, BigDecimal high, int most) {
        if (low.compareTo(high) >= 0) {
            return List.of(low);
        }
        BigDecimal step = step(high.subtract(low).divide(BigDecimal.valueOf(most), MathContext.DECIMAL32));
        List<BigDecimal> marks = new ArrayList<>();
        BigDecimal mark = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (mark.compareTo(high) <= 0) {
            marks.add(mark);
            mark = mark.add(step);
        }
        return marks;
    }

    private static BigDecimal step(BigDecimal rough) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(each -> each.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Where a value lies; one outside lies at the end. */
    public int at(BigDecimal value) {
        BigDecimal length = step.multiply(BigDecimal.valueOf(steps));
        BigDecimal place =
                value.subtract(low).multiply(BigDecimal.valueOf(LENGTH)).divide(length, 0, RoundingMode.HALF_UP);
        return place.max(BigDecimal.ZERO).min(BigDecimal.valueOf(LENGTH)).intValueExact();
    }

    /** The values at the marks, ends included. */
    public List<BigDecimal> marks() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(mark -> low.add(step.multiply(BigDecimal.valueOf(mark))))
                .toList();
    }
}
