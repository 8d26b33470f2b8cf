package dk.sagsgang.investment.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures leave the calculation: kroner to the nearest øre, rates with enough digits to calculate on. */
public final class Figures {
    private Figures() {}

    /** Kroner to the nearest øre, halves away from zero, as accounts do. */
    public static BigDecimal oere(BigDecimal kroner) {
        return kroner.setScale(2, RoundingMode.HALF_UP);
    }

    /** A number with at most the given number of significant digits, without trailing zeros. */
    public static String digits(BigDecimal number, int digits) {
        return plain(number.round(new MathContext(digits, RoundingMode.HALF_UP)));
    }

    /** A number without exponent and trailing zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
