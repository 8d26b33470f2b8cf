package dk.sagsgang.investment.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Values that replace the point values of some estimates: a scenario, one end of a tornado bar. Immutable.
 *
 * @param replaced new values by the names of the estimates
 */
public record Assumptions(Map<String, BigDecimal> replaced) {
    /** The case as its author states it. */
    public static final Assumptions AS_STATED = new Assumptions(Map.of());

    public Assumptions {
        replaced = Map.copyOf(replaced);
    }

    /** All estimates at their point values but one, which has the given value. */
    public static Assumptions with(Estimate estimate, BigDecimal value) {
        return new Assumptions(Map.of(estimate.name(), value));
    }

    /** These, with one more replaced. */
    public Assumptions and(Estimate estimate, BigDecimal value) {
        Map<String, BigDecimal> more = new HashMap<>(replaced);
        more.put(estimate.name(), value);
        return new Assumptions(more);
    }

    /** The value that an estimate is calculated with: the one put in its place, else its point value. */
    public BigDecimal valueOf(Estimate estimate) {
        BigDecimal value = replaced.get(estimate.name());
        return value == null ? estimate.point() : value;
    }
}
