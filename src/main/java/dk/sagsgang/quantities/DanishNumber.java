package dk.sagsgang.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as Danish documents print it: dots between thousands, a comma before decimals, perhaps a sign, a unit or a per
 * cent sign. The value is exact, and how many decimals were printed is kept, since that limits how far it may be
 * rounded.
 *
 * @param printed as printed, outer blanks removed
 * @param figure the number in its own unit: 1.8 for {@code 1,8 mio. kr.}, 12.5 for {@code 12,5 %}
 * @param decimals how many decimals are printed, 0 or more
 * @param percent whether a per cent sign follows
 * @param unit the unit of money that follows or is before, or null where none does
 */
public record DanishNumber(
        String printed,
        BigDecimal figure,
        int decimals,
        boolean percent,
        @Nullable MoneyUnit unit) {

    /** The number that a text is, and nothing else; empty for blank text, a dash, prose, and numbers that look broken. */
    public static Optional<DanishNumber> find(String text) {
        return NumberReading.of(text) instanceof NumberReading.Read(DanishNumber number)
                ? Optional.of(number)
                : Optional.empty();
    }

    /** One unit of the last printed digit: 1 for {@code 42.667.000}, 0.1 for {@code 4,1}. */
    public BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** Another figure printed in the same manner: as many decimals, and a per cent sign where this has one. */
    public String alike(BigDecimal other) {
        return NumberFormats.DANISH.exact(other, decimals) + (percent ? " %" : "");
    }
}
