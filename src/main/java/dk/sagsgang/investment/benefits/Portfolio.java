package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.model.Payer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All investments together: who gains how much of what was expected, and what is late.
 *
 * @param expected in kroner by payer, of the years that have been measured
 * @param realised in kroner by payer, of the same years
 * @param cashable in kroner, the realised part that budgets can be reduced by
 * @param late benefits with a year that is over and not measured, or a gate past its date and not decided
 */
public record Portfolio(
        Map<Payer, BigDecimal> expected,
        Map<Payer, BigDecimal> realised,
        BigDecimal cashable,
        List<PromisedBenefit> late) {
    public Portfolio {
        expected = Map.copyOf(expected);
        realised = Map.copyOf(realised);
        late = List.copyOf(late);
    }

    public static Portfolio of(BenefitRegister register, LocalDate today) {
        Map<Payer, BigDecimal> expected = new LinkedHashMap<>();
        Map<Payer, BigDecimal> realised = new LinkedHashMap<>();
        BigDecimal cashable = BigDecimal.ZERO;
        for (PromisedBenefit benefit : register.benefits()) {
            for (Outcome outcome : register.outcomes(benefit.id())) {
                if (outcome.realised().isPresent()) {
                    BigDecimal gained = outcome.realised().get().amount().kroner();
                    expected.merge(benefit.payer(), outcome.expected().amount().kroner(), BigDecimal::add);
                    realised.merge(benefit.payer(), gained, BigDecimal::add);
                    cashable = benefit.cashable() ? cashable.add(gained) : cashable;
                }
            }
        }
        List<PromisedBenefit> late = register.benefits().stream()
                .filter(benefit -> isLate(register, benefit, today))
                .toList();
        return new Portfolio(expected, realised, cashable, late);
    }

    /** Expected less realised over the measured years, in kroner. */
    static BigDecimal shortfall(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.difference().stream())
                .map(difference -> difference.kroner().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isLate(BenefitRegister register, PromisedBenefit benefit, LocalDate today) {
        return register.outcomes(benefit.id()).stream().anyMatch(outcome -> outcome.late(today.getYear()))
                || benefit.gates().stream().anyMatch(gate -> gate.overdue(today));
    }
}
