package dk.sagsgang.investment.model;

import java.math.BigDecimal;

/**
 * A price that a payer bears in a period.
 *
 * @param payer who bears it
 * @param amount kroner for one unit at the stated price level
 * @param validity when it applies
 * @param conversion from the stated to the case's price level
 */
public record DatedPrice(Payer payer, Estimate amount, Validity validity, BigDecimal conversion) implements PriceTerm {
    @Override
    public BigDecimal share(int calendarYear, BigDecimal quantity) {
        return validity.shareOf(calendarYear).multiply(conversion);
    }
}
