package dk.sagsgang.quantities;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A share of something, kept exactly. {@code 12.5 %} is {@code Percentage.ofPercent("12.5")} and the fraction 0.125. May be
 * negative or above one hundred (a change, a growth).
 *
 * @param fraction one for one hundred per cent
 */
public record Percentage(BigDecimal fraction) implements Comparable<Percentage> {
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    public Percentage {
        Objects.requireNonNull(fraction, "fraction");
    }

    /** @throws NumberFormatException when the text is not a decimal number with a point */
    public static Percentage ofPercent(String percent) {
        return new Percentage(new BigDecimal(percent).movePointLeft(2));
    }

    public BigDecimal percent() {
        return fraction.movePointRight(2);
    }

    @Override
    public int compareTo(Percentage other) {
        return fraction.compareTo(other.fraction);
    }
}
