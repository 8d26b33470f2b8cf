package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Estimate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The net present value when single estimates are replaced. Only the flows that contain a replaced estimate are calculated
 * again, so that a tornado of a large case answers at once. Refund limits keep the shares of the original calculation.
 */
final class Revaluation {
    private final Calculation base;
    private final BigDecimal net;
    private final Map<String, List<Calculation.Entry>> containing = new HashMap<>();

    Revaluation(Calculation base) {
        this.base = base;
        this.net = base.presentValue().net();
        for (Calculation.Entry entry : base.entries()) {
            for (Factor factor : entry.term().factors()) {
                containing
                        .computeIfAbsent(factor.estimate().name(), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    BigDecimal net() {
        return net;
    }

    /** Whether any flow, or the discounting, depends on the estimate. */
    boolean matters(Estimate estimate) {
        return containing.containsKey(estimate.name())
                || estimate.name().equals(base.stated().discountShift().name());
    }

    BigDecimal net(Estimate estimate, BigDecimal value) {
        Assumptions changed = base.assumptions().and(estimate, value);
        if (estimate.name().equals(base.stated().discountShift().name())) {
            return Calculation.of(base.stated(), changed).presentValue().net();
        }
        BigDecimal sum = net;
        for (Calculation.Entry entry : containing.getOrDefault(estimate.name(), List.of())) {
            BigDecimal change = entry.term().amount(changed).subtract(entry.amount());
            sum = sum.add(change.multiply(base.factors().get(entry.flow().year())));
        }
        return sum;
    }
}
