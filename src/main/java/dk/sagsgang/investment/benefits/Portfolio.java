package dk.sagsgang.investment.benefits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All investments together: who pays and who gains how much of what was expected, what budgets can be reduced by,
 * what is overdue, and what may have been counted twice.
 *
 * @param investments the state of each, in the order they were promised
 * @param payers who pays and gains
 * @param committees whose budgets pay and gain
 * @param cashable gains that budgets can be reduced by
 * @param other gains that they cannot
 * @param overlaps gains that two investments claim
 */
public record Portfolio(
        List<Standing> investments,
        List<Share> payers,
        List<Share> committees,
        Tally cashable,
        Tally other,
        List<Overlap> overlaps) {
    public Portfolio {
        investments = List.copyOf(investments);
        payers = List.copyOf(payers);
        committees = List.copyOf(committees);
        overlaps = List.copyOf(overlaps);
    }

    /** All investments of a register as they are on a day. */
    public static Portfolio of(BenefitRegister register, LocalDate today) {
        List<InvestmentPlan> plans = register.plans();
        List<PromisedBenefit> gains =
                plans.stream().flatMap(plan -> plan.benefits().stream()).toList();
        return new Portfolio(
                plans.stream().map(plan -> Standing.of(register, plan, today)).toList(),
                shares(register, plans, line -> line.payer().name()),
                shares(register, plans, Promise::committee),
                Tally.of(
                        register,
                        gains.stream().filter(PromisedBenefit::cashable).toList()),
                Tally.of(
                        register,
                        gains.stream().filter(gain -> !gain.cashable()).toList()),
                Overlap.in(register));
    }

    /** Gains of all investments. */
    public Tally gains() {
        return cashable.plus(other);
    }

    /** Costs of all investments. */
    public Tally costs() {
        return investments.stream().map(Standing::costs).reduce(Tally.NOTHING, Tally::plus);
    }

    /** Everything that is overdue, in the order of the investments. */
    public List<Late> late() {
        return investments.stream().flatMap(each -> each.late().stream()).toList();
    }

    private static List<Share> shares(
            BenefitRegister register, List<InvestmentPlan> plans, Function<Promise, String> name) {
        Map<String, Share> shares = new LinkedHashMap<>();
        plans.stream()
                .flatMap(plan -> Stream.concat(
                        plan.benefits().stream()
                                .map(gain ->
                                        new Share(name.apply(gain), Tally.of(register.outcomes(gain)), Tally.NOTHING)),
                        plan.costs().stream()
                                .map(cost ->
                                        new Share(name.apply(cost), Tally.NOTHING, Tally.of(register.outcomes(cost))))))
                .forEach(share -> shares.merge(share.name(), share, Share::plus));
        return List.copyOf(shares.values());
    }
}
