package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;
import java.util.Optional;

/**
 * What was measured of a line in a year.
 *
 * @param amount so far
 * @param months how many months it covers; 12 when the year is whole
 * @param ofParts what quarters and months add up to, where they cover the year too and say otherwise
 */
public record Measured(Money amount, int months, Optional<Money> ofParts) {
    /** Whether the whole year has been measured, so that it can be compared with what was expected. */
    public boolean isWhole() {
        return months == 12;
    }
}
