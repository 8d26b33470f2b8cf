package dk.sagsgang.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of Danish kroner at a stated price level, or at none (current prices). Negative amounts are allowed: a
 * cost or a deficit. Arithmetic is exact; rounding happens only where {@link #roundedToOere()} is called.
 *
 * <p>Amounts of different price levels refuse to be added, since the sum would mean nothing.
 *
 * @param kroner the amount in kroner, any scale
 * @param priceLevel the price level, or null for current prices
 */
public record Money(BigDecimal kroner, @Nullable PriceLevel priceLevel) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO, null);

    public Money {
        Objects.requireNonNull(kroner, "kroner");
    }

    /** An amount in current prices. */
    public static Money ofKroner(BigDecimal kroner) {
        return new Money(kroner, null);
    }

    /** An amount in current prices, from whole kroner. */
    public static Money ofKroner(long kroner) {
        return new Money(BigDecimal.valueOf(kroner), null);
    }

    /** A printed figure with the unit that its table or sentence names. */
    public static Money of(BigDecimal figure, MoneyUnit unit) {
        return new Money(figure.multiply(unit.kroner()), null);
    }

    /** From storage, where amounts are whole øre. */
    public static Money ofOere(long oere) {
        return new Money(BigDecimal.valueOf(oere, 2), null);
    }

    /** The same kroner, stated at a price level; nothing is converted. */
    public Money at(PriceLevel level) {
        return new Money(kroner, level);
    }

    /** The price level that it is stated at; empty where none is stated. */
    public Optional<PriceLevel> findPriceLevel() {
        return Optional.ofNullable(priceLevel);
    }

    /** @throws IllegalArgumentException when the price levels differ */
    public Money plus(Money other) {
        return new Money(kroner.add(other.kroner), commonLevel(other));
    }

    /** @throws IllegalArgumentException when the price levels differ */
    public Money minus(Money other) {
        return new Money(kroner.subtract(other.kroner), commonLevel(other));
    }

    /** The amount multiplied by a factor, exactly and at the same price level. */
    public Money times(BigDecimal factor) {
        return new Money(kroner.multiply(factor), priceLevel);
    }

    /** The same amount with the opposite sign. */
    public Money negated() {
        return new Money(kroner.negate(), priceLevel);
    }

    /** -1, 0 or 1, as the amount is negative, zero or positive. */
    public int signum() {
        return kroner.signum();
    }

    /** To the nearest øre, halves away from zero, as accounts do. */
    public Money roundedToOere() {
        return new Money(kroner.setScale(2, RoundingMode.HALF_UP), priceLevel);
    }

    /**
     * Whole øre for storage.
     *
     * @throws ArithmeticException when the amount has fractions of an øre or does not fit
     */
    public long toOereExact() {
        return kroner.movePointRight(2).longValueExact();
    }

    /** Compares the amounts. @throws IllegalArgumentException when the price levels differ */
    @Override
    public int compareTo(Money other) {
        commonLevel(other);
        return kroner.compareTo(other.kroner);
    }

    private @Nullable PriceLevel commonLevel(Money other) {
        if (kroner.signum() == 0 && priceLevel == null) {
            return other.priceLevel;
        }
        if (other.kroner.signum() == 0 && other.priceLevel == null) {
            return priceLevel;
        }
        if (!Objects.equals(priceLevel, other.priceLevel)) {
            throw new IllegalArgumentException("Amounts at different price levels cannot be added or compared: "
                    + priceLevel + " and " + other.priceLevel);
        }
        return priceLevel;
    }
}
