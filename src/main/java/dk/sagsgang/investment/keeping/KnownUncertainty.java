package dk.sagsgang.investment.keeping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * One figure of a knowledge base with how sure it is.
 *
 * @param point the figure
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param deviation its standard error
 */
record KnownUncertainty(
        BigDecimal point, Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<BigDecimal> deviation) {
    /** Standard errors between the ends of a 95 % interval. */
    private static final BigDecimal ENDS_APART = new BigDecimal("3.92");

    static KnownUncertainty of(BigDecimal point) {
        return new KnownUncertainty(point, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static KnownUncertainty of(BigDecimal point, BigDecimal deviation) {
        return new KnownUncertainty(point, Optional.empty(), Optional.empty(), Optional.of(deviation));
    }

    /** A figure with its interval; the standard error is that of a normal distribution. */
    static KnownUncertainty of(BigDecimal point, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        Optional<BigDecimal> deviation = low.flatMap(
                lower -> high.map(upper -> upper.subtract(lower).divide(ENDS_APART, MathContext.DECIMAL64)));
        return new KnownUncertainty(point, low, high, deviation);
    }
}
