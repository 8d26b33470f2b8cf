package dk.sagsgang.investment.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two gains of different investments that claim the same group's gain on the same account in the same years, so that it may be
 * counted twice.
 *
 * @param first promised first
 * @param second promised after it
 * @param years in which both claim it
 */
public record Overlap(Claim first, Claim second, SortedSet<Integer> years) {

    /** A gain with the plan that promises it. */
    public record Claim(InvestmentPlan plan, PromisedBenefit benefit) {}

    /** All overlaps in a register. */
    public static List<Overlap> in(BenefitRegister register) {
        List<Overlap> overlaps = new ArrayList<>();
        List<Claim> claims = register.plans().stream()
                .flatMap(plan -> plan.benefits().stream().map(benefit -> new Claim(plan, benefit)))
                .toList();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                SortedSet<Integer> years = common(claims.get(i), claims.get(j));
                if (!years.isEmpty()) {
                    overlaps.add(new Overlap(claims.get(i), claims.get(j), years));
                }
            }
        }
        return List.copyOf(overlaps);
    }

    private static SortedSet<Integer> common(Claim one, Claim other) {
        SortedSet<Integer> years = new TreeSet<>();
        boolean same = one.plan().targetGroup().equalsIgnoreCase(other.plan().targetGroup())
                && one.benefit().account().equals(other.benefit().account())
                && one.benefit().payer().equals(other.benefit().payer())
                && !one.plan().id().equals(other.plan().id());
        if (same) {
            years.addAll(awaited(one));
            years.retainAll(awaited(other));
        }
        return years;
    }

    private static List<Integer> awaited(Claim claim) {
        return claim.benefit().profile().stream()
                .map(Expected::year)
                .filter(year -> claim.plan().awaits(claim.benefit().id(), year))
                .toList();
    }
}
