package dk.sagsgang.investment.web.form;

import dk.sagsgang.publishing.site.text.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them in a language: {@code 1.250,5} in Danish, {@code 1,250.5} in English. Anything that could mean
 * two things is not a number, so {@code 0.10} is not read in Danish.
 */
public enum Numerals {
    DANISH('.', ','),
    ENGLISH(',', '.');

    private static final int LONGEST = 40;

    private final char group;
    private final char point;
    private final Pattern form;

    Numerals(char group, char point) {
        this.group = group;
        this.point = point;
        String decimals = "(" + Pattern.quote(String.valueOf(point)) + "\\d{1,12})?";
        String grouped = "\\d{1,3}(" + Pattern.quote(String.valueOf(group)) + "\\d{3})+";
        this.form = Pattern.compile("[-+]?(" + grouped + "|\\d{1,15})" + decimals);
    }

    /** The way numbers are written in a language. */
    public static Numerals of(Language language) {
        return language == Language.DANISH ? DANISH : ENGLISH;
    }

    /** The number that a text is, or empty when it is none; a unit after it (%, kr.) is allowed. */
    public Optional<BigDecimal> find(String text) {
        String plain = text.replace('\u2212', '-').replaceAll("[\\s\u00a0]", "").replaceFirst("(%|kr\\.?)$", "");
        if (plain.length() > LONGEST || !form.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(plain.replace(String.valueOf(group), "").replace(point, '.')));
    }

    /** A number with all its digits, as {@link #find} reads it again. */
    public String write(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(group);
        symbols.setDecimalSeparator(point);
        BigDecimal bare = number.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(Math.max(0, bare.scale()));
        return format.format(bare);
    }

    /** A share as per cent, without its sign. */
    public String writePercent(BigDecimal share) {
        return write(share.movePointRight(2));
    }
}
