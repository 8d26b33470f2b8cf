package dk.sagsgang.investment.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Yearly discount rates by year counted from the start. Year 0 is not discounted; the factor of year n is the product of
 * {@code 1 / (1 + rate(i))} for i from 1 to n, so a later step leaves earlier years as they are.
 *
 * @param steps in order of their first year; the first begins in year 1 or before
 */
public record DiscountSchedule(List<Step> steps) {
    public DiscountSchedule {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::fromYear)).toList();
        if (steps.isEmpty() || steps.getFirst().fromYear() > 1) {
            throw new IllegalArgumentException("A discount schedule begins in year 1");
        }
    }

    /**
     * A rate from a year on.
     *
     * @param fromYear first year index it applies to
     * @param rate per year, 0.035 for 3.5 per cent; above -1
     */
    public record Step(int fromYear, BigDecimal rate) {
        public Step {
            if (rate.compareTo(BigDecimal.ONE.negate()) <= 0) {
                throw new IllegalArgumentException("A discount rate is above -1, not " + rate);
            }
        }
    }

    /** One rate for all years. */
    public static DiscountSchedule flat(BigDecimal rate) {
        return new DiscountSchedule(List.of(new Step(1, rate)));
    }

    /** The rate of a year, from 1. */
    public BigDecimal rate(int year) {
        return steps.stream()
                .filter(step -> step.fromYear() <= year)
                .reduce((_, later) -> later)
                .orElseThrow()
                .rate();
    }

    /**
     * The factors of years 0 to {@code years - 1}, with 34 significant digits.
     *
     * @param shift added to every rate, 0 as stated
     */
    public List<BigDecimal> factors(int years, BigDecimal shift) {
        List<BigDecimal> factors = new ArrayList<>(years);
        BigDecimal growth = BigDecimal.ONE;
        for (int year = 0; year < years; year++) {
            if (year > 0) {
                growth = growth.multiply(BigDecimal.ONE.add(rate(year)).add(shift), MathContext.DECIMAL128);
            }
            factors.add(BigDecimal.ONE.divide(growth, MathContext.DECIMAL128));
        }
        return factors;
    }
}
