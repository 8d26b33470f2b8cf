package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Estimate;
import java.math.BigDecimal;

/** One factor of a flow that may vary. */
public sealed interface Factor {
    /** The estimate that the factor depends on. */
    Estimate estimate();

    /** The factor's value under some assumptions, exactly. */
    BigDecimal value(Assumptions assumptions);

    /** The same for an estimate's value in floating point. */
    double value(double estimate);

    /** The estimate itself. */
    record Plain(Estimate estimate) implements Factor {
        @Override
        public BigDecimal value(Assumptions assumptions) {
            return assumptions.valueOf(estimate);
        }

        @Override
        public double value(double estimate) {
            return estimate;
        }
    }

    /** What remains after losing the estimate's share {@code years} times: (1 - share) to that power. */
    record Remaining(Estimate estimate, int years) implements Factor {
        @Override
        public BigDecimal value(Assumptions assumptions) {
            return BigDecimal.ONE.subtract(assumptions.valueOf(estimate)).pow(years);
        }

        @Override
        public double value(double estimate) {
            return Math.pow(1 - estimate, years);
        }
    }
}
