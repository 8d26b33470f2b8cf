package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.publishing.site.text.Formats;
import dk.sagsgang.publishing.site.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Results as people read them: rounded, with their unit. */
public record Amounts(Language language) {
    private static final BigDecimal MILLION = new BigDecimal("1000000");

    /** A message in this language. */
    public String words(Bilingual message) {
        return language == Language.DANISH ? message.danish() : message.english();
    }

    /** Whole kroner: {@code 2.874.000 kr.} */
    public String kroner(BigDecimal amount) {
        return unit(whole(amount));
    }

    /** Whole kroner with the unit. */
    public String kroner(double amount) {
        return kroner(BigDecimal.valueOf(amount));
    }

    /** Whole kroner without the unit, for tables that say it once. */
    public String whole(BigDecimal amount) {
        return minus(Formats.in(language).decimal(amount.setScale(0, RoundingMode.HALF_UP)));
    }

    /** Whole kroner without the unit. */
    public String whole(double amount) {
        return whole(BigDecimal.valueOf(amount));
    }

    /** As in a sentence: {@code 2,9 mio. kr.} from a million, else rounded to thousands or less. */
    public String spoken(BigDecimal amount) {
        if (amount.abs().compareTo(MILLION) >= 0) {
            return unit(minus(Formats.in(language).decimal(amount.divide(MILLION, 1, RoundingMode.HALF_UP)))
                    + (language == Language.DANISH ? "\u00a0mio." : "\u00a0million"));
        }
        int scale = amount.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0 ? -3 : 0;
        return kroner(amount.setScale(scale, RoundingMode.HALF_UP).setScale(0));
    }

    /** A share (0.1 is ten per cent) with at most one decimal and the sign for per cent. */
    public String percent(BigDecimal share) {
        BigDecimal rounded = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        BigDecimal shown =
                rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0, RoundingMode.HALF_UP) : rounded;
        return minus(Formats.in(language).decimal(shown)) + (language == Language.DANISH ? "\u00a0%" : "%");
    }

    /** A chance never rounded to certainty: {@code under 1 %}, {@code over 99 %}. */
    public String chance(double share) {
        if (share > 0 && share < 0.01) {
            return (language == Language.DANISH ? "under " : "below ") + percent(new BigDecimal("0.01"));
        }
        if (share > 0.99 && share < 1) {
            return (language == Language.DANISH ? "over " : "above ") + percent(new BigDecimal("0.99"));
        }
        return percent(BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP));
    }

    /** With at most the given number of decimals. */
    public String number(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return minus(Formats.in(language).decimal(rounded.scale() < 0 ? rounded.setScale(0) : rounded));
    }

    private String unit(String number) {
        if (language == Language.DANISH) {
            return number + "\u00a0kr.";
        }
        return "DKK\u00a0" + number;
    }

    private static String minus(String number) {
        return number.replace('-', '\u2212');
    }
}
