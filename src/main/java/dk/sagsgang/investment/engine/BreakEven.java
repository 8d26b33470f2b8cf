package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.Payer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The success rate at which the present value of the net is exactly zero. The net is linear in the success rate, so it is found
 * by one division; the rate may lie below 0 or above 1, and {@link ZeroPoint} says what it means. Where cohorts have rates of
 * their own, all rates are scaled together and the break-even is their mean, weighted by those who complete.
 *
 * @param all for all public payers together; empty where the net does not depend on the rate
 * @param meaning what that rate says about the rates above and below it
 * @param byPayer for each payer as if it bore the whole cost alone; in the case's order
 * @param completed how many complete in all, of the cohorts that begin within the horizon
 */
public record BreakEven(
        Optional<BigDecimal> all, ZeroPoint meaning, Map<Payer, Optional<BigDecimal>> byPayer, BigDecimal completed) {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    public BreakEven {
        byPayer = new LinkedHashMap<>(byPayer);
    }

    @Override
    public Map<Payer, Optional<BigDecimal>> byPayer() {
        return new LinkedHashMap<>(byPayer);
    }

    /** The success rates at which a calculation breaks even, in all and for each payer. */
    public static BreakEven of(Calculation calculation) {
        InvestmentCase stated = calculation.stated();
        BigDecimal completed = FlowTerms.completed(stated, calculation.assumptions());
        boolean own = stated.cohorts().stream()
                .anyMatch(cohort -> cohort.successRate().isPresent());
        Calculation unit = own
                ? calculation
                : Calculation.of(stated, calculation.assumptions().and(stated.successRate(), BigDecimal.ONE));
        BigDecimal rate = own ? meanRate(stated, calculation.assumptions(), completed) : BigDecimal.ONE;
        Map<Payer, Optional<BigDecimal>> each = new LinkedHashMap<>();
        stated.payers()
                .forEach(payer -> each.put(
                        payer,
                        Line.of(
                                        unit,
                                        rate,
                                        flow -> flow.kind().isCost()
                                                || flow.payer().equals(payer))
                                .findZero()));
        Line all = Line.of(unit, rate, flow -> !stated.isPrivate(flow.payer()));
        return new BreakEven(all.findZero(), all.meaning(), each, completed);
    }

    /**
     * How many must succeed for the net to be zero: the break-even rate of those who complete, rounded up to whole people; 0
     * where the net is positive without any success, empty where success costs or changes nothing.
     */
    public Optional<BigDecimal> findSuccessesNeeded() {
        return exactSuccessesNeeded().map(exact -> exact.setScale(0, RoundingMode.CEILING));
    }

    /** The same before rounding up. */
    public Optional<BigDecimal> exactSuccessesNeeded() {
        return switch (meaning) {
            case AT_LEAST -> all.map(rate -> rate.multiply(completed).round(new MathContext(20)));
            case WITHOUT_SUCCESS -> Optional.of(BigDecimal.ZERO);
            case AT_MOST, NEVER, INDEPENDENT -> Optional.empty();
        };
    }

    /**
     * The net as a line over the success rate.
     *
     * @param withoutSuccess kroner at rate 0
     * @param slope kroner from rate 0 to rate 1
     */
    private record Line(BigDecimal withoutSuccess, BigDecimal slope) {
        /** @param rate the rate at which {@code unit} is calculated; 0 leaves the line flat */
        static Line of(Calculation unit, BigDecimal rate, Predicate<Flow> counted) {
            BigDecimal without =
                    unit.presentValue(unit.byYear(flow -> flow.kind() != FlowKind.EFFECT && counted.test(flow)));
            BigDecimal ofSuccess =
                    unit.presentValue(unit.byYear(flow -> flow.kind() == FlowKind.EFFECT && counted.test(flow)));
            return new Line(without, rate.signum() == 0 ? BigDecimal.ZERO : ofSuccess.divide(rate, DIGITS));
        }

        Optional<BigDecimal> findZero() {
            return slope.signum() == 0
                    ? Optional.empty()
                    : Optional.of(withoutSuccess.negate().divide(slope, DIGITS));
        }

        ZeroPoint meaning() {
            return ZeroPoint.of(withoutSuccess, slope);
        }
    }

    private static BigDecimal meanRate(InvestmentCase stated, Assumptions assumptions, BigDecimal completed) {
        BigDecimal successes = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        for (Cohort cohort : stated.cohorts()) {
            if (stated.isWithinHorizon(cohort)) {
                BigDecimal done =
                        assumptions.valueOf(cohort.participants()).multiply(assumptions.valueOf(cohort.completion()));
                BigDecimal rate = assumptions.valueOf(cohort.successRate().orElse(stated.successRate()));
                successes = successes.add(done.multiply(rate));
                people = people.add(done);
            }
        }
        return completed.signum() == 0 || people.signum() == 0 ? BigDecimal.ZERO : successes.divide(people, DIGITS);
    }
}
