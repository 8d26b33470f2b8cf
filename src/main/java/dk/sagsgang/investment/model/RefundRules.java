package dk.sagsgang.investment.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The refund rules of one price.
 *
 * <p>Where a rule has a yearly limit of units per person, what counts is the change in refunded units: a person who uses
 * {@code baseline} units a year and then {@code baseline + quantity} has {@code min(baseline + quantity, limit) -
 * min(baseline, limit)} refunded units more. Units saved above the limit were never refunded.
 *
 * @param rules all rules, dated
 * @param baseline units per person and year without the effort; needed when a rule has a limit
 */
public record RefundRules(List<RefundRule> rules, Optional<BigDecimal> baseline) {
    public RefundRules {
        rules = List.copyOf(rules);
        if (baseline.isEmpty()
                && rules.stream().anyMatch(rule -> rule.unitLimit().isPresent())) {
            throw new IllegalArgumentException("A limit on refunded units needs the units per person and year");
        }
    }

    /** The share of the price that this payer refunds in a year, for a change of {@code quantity} units per person. */
    public BigDecimal shareOf(Payer payer, int calendarYear, BigDecimal quantity) {
        return rules.stream()
                .filter(rule -> rule.payer().equals(payer))
                .map(rule -> refunded(rule, calendarYear, quantity))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of the price that all others refund together. */
    public BigDecimal totalShare(int calendarYear, BigDecimal quantity) {
        return rules.stream()
                .map(rule -> refunded(rule, calendarYear, quantity))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal refunded(RefundRule rule, int calendarYear, BigDecimal quantity) {
        BigDecimal dated = rule.share().multiply(rule.validity().shareOf(calendarYear));
        return rule.unitLimit()
                .map(limit -> dated.multiply(within(limit, quantity)))
                .orElse(dated);
    }

    /** The share of a change in quantity that is within the limit. */
    private BigDecimal within(BigDecimal limit, BigDecimal quantity) {
        if (quantity.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal before = baseline.orElseThrow();
        BigDecimal after = before.add(quantity);
        BigDecimal change = after.min(limit).subtract(before.min(limit));
        return change.compareTo(quantity) == 0 ? BigDecimal.ONE : change.divide(quantity, MathContext.DECIMAL128);
    }
}
