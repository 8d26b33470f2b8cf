package dk.sagsgang.investment.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the effort has earned itself back: the first calendar year from which the accumulated net is never negative again
 * within the horizon.
 *
 * @param undiscounted by the effect on budgets, empty when never
 * @param discounted by present value, empty when never
 */
public record Payback(Optional<Integer> undiscounted, Optional<Integer> discounted) {
    /**
     * The calendar years from which the accumulated net is never negative again, undiscounted and discounted; empty
     * where it is to the end.
     */
    public static Payback of(Calculation calculation) {
        List<BigDecimal> net = calculation.netByYear();
        List<BigDecimal> present = new ArrayList<>();
        for (int year = 0; year < net.size(); year++) {
            present.add(net.get(year).multiply(calculation.factors().get(year)));
        }
        int start = calculation.stated().startYear();
        return new Payback(
                firstYear(net).map(index -> start + index), firstYear(present).map(index -> start + index));
    }

    /** Sums from the first year to each year. */
    public static List<BigDecimal> accumulated(List<BigDecimal> byYear) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : byYear) {
            sum = sum.add(amount);
            sums.add(sum);
        }
        return sums;
    }

    private static Optional<Integer> firstYear(List<BigDecimal> byYear) {
        List<BigDecimal> sums = accumulated(byYear);
        int first = sums.size();
        while (first > 0 && sums.get(first - 1).signum() >= 0) {
            first--;
        }
        return first < sums.size() ? Optional.of(first) : Optional.empty();
    }
}
