package dk.sagsgang.investment.benefits.internal;

import dk.sagsgang.investment.benefits.Baseline;
import dk.sagsgang.investment.benefits.Expected;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.PromisedBenefit;
import dk.sagsgang.investment.benefits.PromisedCost;
import dk.sagsgang.investment.benefits.Realised;
import dk.sagsgang.investment.benefits.SuccessPromise;
import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * Values in the one form that they have when they come back from storage, so that equal ones are equal: {@code 100} and
 * {@code 100.00} kroner are the same.
 */
final class ExactPlan {
    private ExactPlan() {}

    static InvestmentPlan of(InvestmentPlan plan) {
        return new InvestmentPlan(
                plan.id(),
                plan.head(),
                plan.calculation(),
                plan.success()
                        .map(success -> new SuccessPromise(
                                success.participants(), number(success.rate()), number(success.deviation()))),
                plan.benefits().stream().map(ExactPlan::of).toList(),
                plan.costs().stream().map(ExactPlan::of).toList(),
                plan.gates(),
                plan.correction());
    }

    static Realised of(Realised realised) {
        return new Realised(
                realised.line(), realised.period(), of(realised.amount()), realised.recordedOn(), realised.source());
    }

    static BigDecimal number(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static PromisedBenefit of(PromisedBenefit benefit) {
        return new PromisedBenefit(
                benefit.id(),
                benefit.title(),
                benefit.payer(),
                benefit.owner(),
                benefit.committee(),
                benefit.account(),
                new Baseline(
                        number(benefit.baseline().value()),
                        benefit.baseline().unit(),
                        benefit.baseline().measuredOn()),
                benefit.measuringMethod(),
                benefit.cashable(),
                of(benefit.profile()));
    }

    private static PromisedCost of(PromisedCost cost) {
        return new PromisedCost(
                cost.id(), cost.title(), cost.payer(), cost.committee(), cost.account(), of(cost.profile()));
    }

    private static List<Expected> of(List<Expected> profile) {
        return profile.stream()
                .map(expected ->
                        new Expected(expected.year(), of(expected.amount()), of(expected.low()), of(expected.high())))
                .toList();
    }

    private static Money of(Money amount) {
        return Money.ofOere(amount.toOereExact());
    }
}
