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

/**
 * The success rate at which the present value of the net is exactly zero. The net is linear in the success rate, so it is found
 * by one division. Where cohorts have rates of their own, all rates are scaled together and the break-even is their mean,
 * weighted by those who complete.
 *
 * @param all for all payers together
 * @param byPayer for each payer as if it bore the whole cost alone; in the case's order
 * @param completed how many complete in all
 */
public record BreakEven(Optional<BigDecimal> all, Map<Payer, Optional<BigDecimal>> byPayer, BigDecimal completed) {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    public BreakEven {
        byPayer = new LinkedHashMap<>(byPayer);
    }

    @Override
    public Map<Payer, Optional<BigDecimal>> byPayer() {
        return new LinkedHashMap<>(byPayer);
    }

    /** The success rates at which a calculation breaks even, in all and for each payer; empty where no rate does. */
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
        stated.payers().forEach(payer -> each.put(payer, rate(unit, rate, Optional.of(payer))));
        return new BreakEven(rate(unit, rate, Optional.empty()), each, completed);
    }

    /** How many must succeed for the net to be zero: the break-even rate of those who complete, rounded up to whole people. */
    public Optional<BigDecimal> findSuccessesNeeded() {
        return exactSuccessesNeeded().map(exact -> exact.setScale(0, RoundingMode.CEILING));
    }

    /** The same before rounding up. */
    public Optional<BigDecimal> exactSuccessesNeeded() {
        return all.map(rate -> rate.multiply(completed).round(new MathContext(20)));
    }

    private static Optional<BigDecimal> rate(Calculation unit, BigDecimal rate, Optional<Payer> payer) {
        BigDecimal withoutSuccess = unit.presentValue(unit.byYear(
                flow -> flow.kind().isCost() || (flow.kind() == FlowKind.WHILE_RUNNING && borne(flow, payer))));
        BigDecimal ofSuccess =
                unit.presentValue(unit.byYear(flow -> flow.kind() == FlowKind.EFFECT && borne(flow, payer)));
        if (ofSuccess.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                withoutSuccess.negate().max(BigDecimal.ZERO).multiply(rate).divide(ofSuccess, DIGITS));
    }

    private static boolean borne(Flow flow, Optional<Payer> payer) {
        return payer.isEmpty() || payer.get().equals(flow.payer());
    }

    private static BigDecimal meanRate(InvestmentCase stated, Assumptions assumptions, BigDecimal completed) {
        BigDecimal successes = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        for (Cohort cohort : stated.cohorts()) {
            BigDecimal done =
                    assumptions.valueOf(cohort.participants()).multiply(assumptions.valueOf(cohort.completion()));
            BigDecimal rate = assumptions.valueOf(cohort.successRate().orElse(stated.successRate()));
            successes = successes.add(done.multiply(rate));
            people = people.add(done);
        }
        return completed.signum() == 0 || people.signum() == 0 ? BigDecimal.ZERO : successes.divide(people, DIGITS);
    }
}
