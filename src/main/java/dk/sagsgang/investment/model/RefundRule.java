package dk.sagsgang.investment.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A dated rule by which one payer refunds part of what another pays.
 *
 * @param payer who refunds
 * @param validity when the rule applies
 * @param share the part refunded, 0 to 1
 * @param unitLimit how many units per person and year are refunded at most, empty for no limit
 */
public record RefundRule(Payer payer, Validity validity, BigDecimal share, Optional<BigDecimal> unitLimit) {}
