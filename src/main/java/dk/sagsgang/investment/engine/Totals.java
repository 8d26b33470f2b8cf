package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.model.Payer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The result over all years, in kroner.
 *
 * @param cost saved costs less costs; a cost is negative
 * @param byPayer consequences by payer, a gain positive, costs not included; in the case's order
 * @param net the sum of both
 */
public record Totals(BigDecimal cost, Map<Payer, BigDecimal> byPayer, BigDecimal net) {
    public Totals {
        byPayer = new LinkedHashMap<>(byPayer);
    }

    @Override
    public Map<Payer, BigDecimal> byPayer() {
        return new LinkedHashMap<>(byPayer);
    }

    /** Consequences over cost, or empty when there is no cost. */
    public Optional<BigDecimal> findRatio() {
        return cost.signum() < 0
                ? Optional.of(net.subtract(cost).divide(cost.negate(), MathContext.DECIMAL128))
                : Optional.empty();
    }
}
