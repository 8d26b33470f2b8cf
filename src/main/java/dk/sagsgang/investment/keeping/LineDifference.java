package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Figures;
import dk.sagsgang.investment.engine.Flow;
import dk.sagsgang.investment.engine.FlowKind;
import dk.sagsgang.investment.model.Payer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of a calculation for one payer in one calendar year, in two versions that differ in it by at least an øre.
 *
 * @param line name of the cost or consequence
 * @param kind what sort of line
 * @param payer who pays or gains
 * @param year calendar year
 * @param before kroner in the earlier version, zero when it has no such line
 * @param after kroner in the later version
 */
public record LineDifference(String line, FlowKind kind, Payer payer, int year, BigDecimal before, BigDecimal after) {

    private record Key(String line, FlowKind kind, Payer payer, int year) {}

    /** All differences, undiscounted, in the order of the lines. */
    public static List<LineDifference> between(Calculation earlier, Calculation later) {
        Map<Key, BigDecimal> before = sums(earlier);
        Map<Key, BigDecimal> after = sums(later);
        Set<Key> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> new LineDifference(
                        key.line(), key.kind(), key.payer(), key.year(), oere(before, key), oere(after, key)))
                .filter(difference -> difference.before().compareTo(difference.after()) != 0)
                .toList();
    }

    /** How much more, or with a minus less, the later version gives. */
    public BigDecimal change() {
        return after.subtract(before);
    }

    private static Map<Key, BigDecimal> sums(Calculation calculation) {
        Map<Key, BigDecimal> sums = new LinkedHashMap<>();
        for (Calculation.Entry entry : calculation.entries()) {
            Flow flow = entry.flow();
            int year = calculation.stated().calendarYear(flow.year());
            sums.merge(new Key(flow.line(), flow.kind(), flow.payer(), year), entry.amount(), BigDecimal::add);
        }
        return sums;
    }

    private static BigDecimal oere(Map<Key, BigDecimal> sums, Key key) {
        return Figures.oere(sums.getOrDefault(key, BigDecimal.ZERO));
    }
}
