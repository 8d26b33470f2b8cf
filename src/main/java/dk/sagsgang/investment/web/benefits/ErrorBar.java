package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.web.chart.Scale;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One prediction drawn along an axis: its interval, what was expected, and what was measured. Places are thousandths.
 *
 * @param low where the interval begins
 * @param high where it ends
 * @param expected where the expectation is
 * @param measured where what was measured is, empty when nothing was
 * @param look how what was measured is drawn
 */
public record ErrorBar(int low, int high, int expected, Optional<Integer> measured, Look look) {
    /** How what was measured is drawn. */
    public enum Look {
        WITHIN,
        OUTSIDE,
        UNFINISHED
    }

    static ErrorBar of(
            Scale scale,
            BigDecimal low,
            BigDecimal high,
            BigDecimal expected,
            Optional<BigDecimal> measured,
            Look look) {
        return new ErrorBar(scale.at(low), scale.at(high), scale.at(expected), measured.map(scale::at), look);
    }

    /** Its interval is at least a hair wide, so that it can be seen. */
    public int width() {
        return Math.max(2, high - low);
    }
}
