package dk.sagsgang.investment.model;

import java.math.BigDecimal;

/**
 * A payer's part of a price that one payer pays in full and others refund in part. For the one that pays in full the part is
 * what is left after refunds; for another it is what it refunds.
 *
 * @param payer whose part
 * @param amount the full price of a unit, kroner at the stated price level
 * @param validity when this full price applies
 * @param conversion from the stated to the case's price level
 * @param refunds the refund rules
 * @param inFull whether this payer is the one that pays in full
 */
public record RefundedPrice(
        Payer payer, Estimate amount, Validity validity, BigDecimal conversion, RefundRules refunds, boolean inFull)
        implements PriceTerm {
    @Override
    public BigDecimal share(int calendarYear, BigDecimal quantity) {
        BigDecimal part = inFull
                ? BigDecimal.ONE.subtract(refunds.totalShare(calendarYear, quantity))
                : refunds.shareOf(payer, calendarYear, quantity);
        return part.multiply(validity.shareOf(calendarYear)).multiply(conversion);
    }
}
