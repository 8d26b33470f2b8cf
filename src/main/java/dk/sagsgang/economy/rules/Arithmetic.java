package dk.sagsgang.economy.rules;

import dk.sagsgang.quantities.DanishNumber;
import java.math.BigDecimal;
import java.util.List;

/** How far printed figures may be from each other and still agree. */
final class Arithmetic {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Arithmetic() {}

    /**
     * How far a printed total may be from the sum of its printed parts: half a unit of the last printed digit for each
     * part, and half a unit of its own where it is printed coarser than they are. Nothing at all between counts.
     */
    static BigDecimal tolerance(DanishNumber total, List<DanishNumber> parts, boolean exact) {
        BigDecimal tolerance = BigDecimal.ZERO;
        BigDecimal coarsest = BigDecimal.ZERO;
        for (DanishNumber part : parts) {
            if (!exact || part.decimals() > 0) {
                tolerance = tolerance.add(half(part));
            }
            coarsest = coarsest.max(part.step());
        }
        return total.step().compareTo(coarsest) > 0 ? tolerance.add(half(total)) : tolerance;
    }

    static BigDecimal half(DanishNumber number) {
        return number.step().multiply(HALF);
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean within(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }
}
