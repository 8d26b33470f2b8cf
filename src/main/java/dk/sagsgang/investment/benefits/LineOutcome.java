package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;
import java.util.Optional;

/**
 * Predicted against realised for one line and year.
 *
 * @param line which gain or cost
 * @param expected what was promised
 * @param measured what was measured, empty while nothing is
 * @param awaited whether it is still waited for; false from the year of a stop on
 */
public record LineOutcome(LineId line, Expected expected, Optional<Measured> measured, boolean awaited) {
    /** What was realised, once the whole year has been measured. */
    public Optional<Money> realised() {
        return measured.filter(Measured::isWhole).map(Measured::amount);
    }

    /** Realised less expected. */
    public Optional<Money> difference() {
        return realised().map(amount -> amount.minus(expected.amount()));
    }

    /** Whether the realised amount is in the predicted interval. */
    public Optional<Boolean> withinInterval() {
        return realised().map(expected::covers);
    }

    /** Whether the year is over, was waited for, and has not been measured in full. */
    public boolean late(int currentYear) {
        return awaited && realised().isEmpty() && expected.year() < currentYear;
    }
}
