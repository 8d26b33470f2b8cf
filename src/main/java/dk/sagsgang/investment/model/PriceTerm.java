package dk.sagsgang.investment.model;

import java.math.BigDecimal;

/** One payer's part of the price of a unit. The price that a payer bears in a year is the sum of its terms. */
public sealed interface PriceTerm permits DatedPrice, RefundedPrice {
    /** The payer that the price is stated for. */
    Payer payer();

    /** Kroner for one unit, at the price level and for the payer that the price is stated for. */
    Estimate amount();

    /**
     * The share of {@link #amount()} that the payer bears in a year: which days of the year the price applies to, the
     * conversion of price level, and refunds.
     *
     * @param calendarYear the year of the consequence
     * @param quantity the change in units for one person in that year, which matters where refunds have a day limit
     */
    BigDecimal share(int calendarYear, BigDecimal quantity);
}
