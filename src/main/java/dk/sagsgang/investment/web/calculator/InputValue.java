package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;

/** The value of an input as people read it: rates and factors in per cent, other numbers as they are. */
final class InputValue {
    private InputValue() {}

    static String of(String input, BigDecimal value, NumberFormats amounts) {
        boolean rate = input.matches(
                "successRate|dropOut|relapse|participants|discountShift|.*\\.(level|completion|successRate)");
        if (input.equals("discountShift")) {
            return (value.signum() > 0 ? "+" : "") + amounts.percent(value);
        }
        return rate ? amounts.percent(value) : amounts.rounded(value, 2);
    }
}
