package dk.sagsgang.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, amounts and shares as a language writes them: {@code 1.234,5} in Danish, {@code 1,234.5} in English, whatever the
 * machine's locale is. Figures are exact; where one is rounded, halves go away from zero, and nothing is printed as minus
 * zero. Immutable, and safe in any number of threads.
 *
 * <p>The plain form has a hyphen for minus and ordinary blanks, as files, findings and terminals have it; the {@link
 * #typeset() typeset} form has a minus sign and blanks that no line breaks at, as pages have it.
 */
public final class NumberFormats {
    /** Danish, plain. */
    public static final NumberFormats DANISH = new NumberFormats(new Wording('.', ',', "", " kr.", " mio.", " %"));

    /** English, plain. */
    public static final NumberFormats ENGLISH = new NumberFormats(new Wording(',', '.', "DKK ", "", " million", "%"));

    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal LEAST_CHANCE = new BigDecimal("0.01");
    private static final BigDecimal MOST_CHANCE = new BigDecimal("0.99");
    private static final int LONGEST = 40;

    /** What languages differ in: between thousands, before decimals, before and after an amount, after a million, after a share. */
    private record Wording(char group, char point, String before, String after, String million, String percent) {}

    private final Wording wording;
    private final Pattern number;
    /** The typeset form; null in the typeset form itself. */
    private final @Nullable NumberFormats typeset;

    private NumberFormats(Wording wording) {
        this.wording = wording;
        String decimals = "(" + Pattern.quote(String.valueOf(wording.point())) + "\\d{1,12})?";
        String grouped = "\\d{1,3}(" + Pattern.quote(String.valueOf(wording.group())) + "\\d{3})+";
        this.number = Pattern.compile("[-+]?(" + grouped + "|\\d{1,15})" + decimals);
        this.typeset = new NumberFormats(wording, number);
    }

    private NumberFormats(Wording wording, Pattern number) {
        this.wording = wording;
        this.number = number;
        this.typeset = null;
    }

    /** The same language with a minus sign (U+2212) and blanks that do not break (U+00A0). */
    public NumberFormats typeset() {
        return typeset == null ? this : typeset;
    }

    /** A whole number: {@code 42.667.000}. */
    public String integer(long number) {
        return exact(BigDecimal.valueOf(number));
    }

    /** A number with as many decimals as its scale, zeros included: {@code 1.234,50}. */
    public String exact(BigDecimal number) {
        return exact(number, number.scale());
    }

    /** A number with at least {@code fewest} decimals, and more where it would else be rounded. */
    public String exact(BigDecimal number, int fewest) {
        int scale = Math.max(0, Math.max(fewest, number.stripTrailingZeros().scale()));
        return print(number.setScale(scale, RoundingMode.UNNECESSARY));
    }

    /** A number with the decimals that it needs and no more, as {@link #find} reads it again: {@code 1.234,5}. */
    public String shortest(BigDecimal number) {
        return exact(number, 0);
    }

    /** A number rounded to at most {@code most} decimals, trailing zeros left out. */
    public String rounded(BigDecimal number, int most) {
        return shortest(number.setScale(most, RoundingMode.HALF_UP));
    }

    /** Rounded to a whole number. */
    public String whole(BigDecimal number) {
        return rounded(number, 0);
    }

    /**
     * Rounded to a whole number.
     *
     * @throws NumberFormatException when the number is not finite
     */
    public String whole(double number) {
        return whole(BigDecimal.valueOf(number));
    }

    /** An amount in kroner, rounded to whole kroner: {@code 2.874.000 kr.}, {@code DKK 2,874,000}. */
    public String kroner(BigDecimal amount) {
        return inKroner(whole(amount));
    }

    /**
     * An amount in kroner, rounded to whole kroner.
     *
     * @throws NumberFormatException when the amount is not finite
     */
    public String kroner(double amount) {
        return kroner(BigDecimal.valueOf(amount));
    }

    /**
     * An amount in kroner as in a sentence: from a million in millions with one decimal ({@code 2,9 mio. kr.}), from ten
     * thousand in whole thousands, else in whole kroner.
     */
    public String approximate(BigDecimal amount) {
        if (amount.abs().compareTo(MILLION) >= 0) {
            BigDecimal millions = amount.divide(MILLION, 1, RoundingMode.HALF_UP);
            return inKroner(exact(millions) + blanks(wording.million()));
        }
        int scale = amount.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0 ? -3 : 0;
        return kroner(amount.setScale(scale, RoundingMode.HALF_UP));
    }

    /** A share (1 is the whole) in per cent with at most one decimal: {@code 12,3 %}, {@code 50 %}. */
    public String percent(BigDecimal share) {
        return rounded(share.movePointRight(2), 1) + blanks(wording.percent());
    }

    /** A share (1 is the whole) in per cent with so many decimals, zeros included: {@code 50,0 %}. */
    public String percent(BigDecimal share, int decimals) {
        return print(share.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP)) + blanks(wording.percent());
    }

    /** A part of a whole in whole per cent: {@code 63 %}; a dash when the whole is zero. */
    public String share(long part, long whole) {
        return whole == 0 ? "–" : integer(Math.round(100.0 * part / whole)) + blanks(wording.percent());
    }

    /**
     * A probability from 0 to 1 in whole per cent, never rounded to certainty: {@code under 1 %}, {@code over 99 %}.
     *
     * @throws NumberFormatException when it is not finite
     */
    public String chance(double probability) {
        if (probability > 0 && probability < LEAST_CHANCE.doubleValue()) {
            return (isDanish() ? "under " : "below ") + percent(LEAST_CHANCE);
        }
        if (probability > MOST_CHANCE.doubleValue() && probability < 1) {
            return (isDanish() ? "over " : "above ") + percent(MOST_CHANCE);
        }
        return percent(BigDecimal.valueOf(probability).setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * The number that somebody typed, with or without a unit after it ({@code %}, {@code kr.}). Empty for what is not
     * a number, and for what could mean two things: {@code 0.10} is not read in Danish. Cells of documents are read
     * by {@link NumberReading#of}.
     */
    public Optional<BigDecimal> find(String text) {
        String plain = text.replace('\u2212', '-').replaceAll("[\\s\u00a0]", "").replaceFirst("(%|kr\\.?)$", "");
        if (plain.length() > LONGEST || !number.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(
                plain.replace(String.valueOf(wording.group()), "").replace(wording.point(), '.')));
    }

    private String inKroner(String amount) {
        return blanks(wording.before()) + amount + blanks(wording.after());
    }

    private String blanks(String words) {
        return typeset == null ? words.replace(' ', '\u00a0') : words;
    }

    private boolean isDanish() {
        return wording.point() == ',';
    }

    /** All digits of a number whose scale is not negative. */
    private String print(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder printed = new StringBuilder(plain.length() + 8);
        if (number.signum() < 0) {
            printed.append(typeset == null ? '\u2212' : '-');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                printed.append(wording.group());
            }
            printed.append(plain.charAt(i));
        }
        return point < 0
                ? printed.toString()
                : printed.append(wording.point())
                        .append(plain, point + 1, plain.length())
                        .toString();
    }
}
