package dk.sagsgang.investment.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Net present value for effect and cost varied together: rows by effect, columns by cost, both as factors on the stated values.
 *
 * @param effects factors on every consequence of success
 * @param costs factors on every cost
 * @param net one row for each effect, one entry for each cost
 */
public record TwoWay(List<BigDecimal> effects, List<BigDecimal> costs, List<List<BigDecimal>> net) {
    /** Half to one and a half, in quarters. */
    public static final List<BigDecimal> USUAL = List.of(
            new BigDecimal("0.5"),
            new BigDecimal("0.75"),
            BigDecimal.ONE,
            new BigDecimal("1.25"),
            new BigDecimal("1.5"));

    /** The net present value for every pair of factors, where 1 leaves effects or costs as stated. */
    public static TwoWay of(Calculation calculation, List<BigDecimal> effects, List<BigDecimal> costs) {
        BigDecimal cost = part(calculation, FlowKind.COST);
        BigDecimal effect = part(calculation, FlowKind.EFFECT);
        BigDecimal rest = part(calculation, FlowKind.SAVED_COST).add(part(calculation, FlowKind.WHILE_RUNNING));
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (BigDecimal effectFactor : effects) {
            rows.add(costs.stream()
                    .map(costFactor -> rest.add(effect.multiply(effectFactor)).add(cost.multiply(costFactor)))
                    .toList());
        }
        return new TwoWay(effects, costs, rows);
    }

    private static BigDecimal part(Calculation calculation, FlowKind kind) {
        return calculation.presentValue(calculation.byYear(flow -> flow.kind() == kind));
    }
}
