package dk.sagsgang.investment.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two benefits of different investments that claim the same group's gain on the same account in the same years, so that it may
 * be counted twice.
 *
 * @param first promised first
 * @param second promised after it
 * @param years in which both claim it
 */
public record Overlap(PromisedBenefit first, PromisedBenefit second, SortedSet<Integer> years) {

    /** All overlaps in a register. */
    public static List<Overlap> in(BenefitRegister register) {
        List<Overlap> overlaps = new ArrayList<>();
        List<PromisedBenefit> benefits = register.benefits();
        for (int i = 0; i < benefits.size(); i++) {
            for (int j = i + 1; j < benefits.size(); j++) {
                SortedSet<Integer> years = common(benefits.get(i), benefits.get(j));
                if (!years.isEmpty()) {
                    overlaps.add(new Overlap(benefits.get(i), benefits.get(j), years));
                }
            }
        }
        return List.copyOf(overlaps);
    }

    private static SortedSet<Integer> common(PromisedBenefit one, PromisedBenefit other) {
        SortedSet<Integer> years = new TreeSet<>();
        boolean same = one.targetGroup().equalsIgnoreCase(other.targetGroup())
                && one.account().equals(other.account())
                && one.payer().equals(other.payer())
                && !one.investment().equals(other.investment());
        if (same) {
            one.profile().forEach(expected -> years.add(expected.year()));
            years.retainAll(other.profile().stream().map(Expected::year).toList());
        }
        return years;
    }
}
