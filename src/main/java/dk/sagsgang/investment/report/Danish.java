package dk.sagsgang.investment.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Figures as Danish readers expect them: 1.234.567 kr. and 12,3 %. */
public final class Danish {
    private Danish() {}

    /** Whole kroner, halves away from zero. */
    public static String kroner(BigDecimal amount) {
        return format("#,##0", amount) + " kr.";
    }

    /** Whole kroner with the unit, halves away from zero. */
    public static String kroner(double amount) {
        return kroner(BigDecimal.valueOf(amount));
    }

    /** A share in per cent with one decimal. */
    public static String percent(BigDecimal share) {
        return format("#,##0.0", share.movePointRight(2)) + " %";
    }

    /** A share in per cent, or that it cannot be reached where there is none. */
    public static String percent(Optional<BigDecimal> share) {
        return share.map(Danish::percent).orElse("kan ikke nås");
    }

    /** A number with at most four decimals. */
    public static String number(BigDecimal number) {
        return format("#,##0.####", number);
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
