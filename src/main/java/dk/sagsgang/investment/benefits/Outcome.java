package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;
import java.util.Optional;

/**
 * Predicted against realised for one benefit and year.
 *
 * @param expected what was promised
 * @param realised the latest measurement, empty while there is none
 */
public record Outcome(Expected expected, Optional<Realised> realised) {
    /** Realised less expected. */
    public Optional<Money> difference() {
        return realised.map(measured -> measured.amount().minus(expected.amount()));
    }

    /** Whether the realised gain lies in the predicted interval. */
    public Optional<Boolean> withinInterval() {
        return realised.map(measured -> expected.covers(measured.amount()));
    }

    /** Whether the year is over and nothing has been measured. */
    public boolean late(int currentYear) {
        return realised.isEmpty() && expected.year() < currentYear;
    }
}
