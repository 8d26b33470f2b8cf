package dk.sagsgang.investment.model;

import dk.sagsgang.quantities.PriceLevel;

/**
 * The years that are calculated, and the price level of all figures.
 *
 * @param priceLevel the price level of every figure of the result
 * @param startYear calendar year of year index 0
 * @param horizon number of years calculated
 */
public record TimeFrame(PriceLevel priceLevel, int startYear, int horizon) {
    /** @throws IllegalArgumentException when the horizon is not 1 to 200 years */
    public TimeFrame {
        if (horizon < 1 || horizon > 200) {
            throw new IllegalArgumentException("A horizon is 1 to 200 years, not " + horizon);
        }
    }
}
