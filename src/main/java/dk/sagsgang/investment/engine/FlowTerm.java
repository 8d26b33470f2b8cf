package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.model.Assumptions;
import java.math.BigDecimal;
import java.util.List;

/**
 * One flow as a product: a fixed coefficient times factors that may vary. The whole calculation is a sum of such terms, which
 * is what makes each figure explainable and simulation fast.
 *
 * @param flow which money
 * @param coefficient signs, conversions and refund shares; positive is a gain
 * @param factors in the order a person would multiply them
 */
public record FlowTerm(Flow flow, BigDecimal coefficient, List<Factor> factors) {
    public FlowTerm {
        factors = List.copyOf(factors);
    }

    /** The amount, undiscounted and exact. */
    public BigDecimal amount(Assumptions assumptions) {
        BigDecimal product = coefficient;
        for (Factor factor : factors) {
            BigDecimal value = factor.value(assumptions);
            if (value.compareTo(BigDecimal.ONE) != 0) {
                product = product.multiply(value);
            }
        }
        return product;
    }
}
