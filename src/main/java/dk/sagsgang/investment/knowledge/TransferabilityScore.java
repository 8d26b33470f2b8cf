package dk.sagsgang.investment.knowledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a target group is from the group that a knowledge base's estimates are from: 0 for the same, 1 for nothing
 * in common.
 *
 * <p>The score is the weighted mean over the base group's traits of {@code min(1, |own - base| / spread)}. A trait that is not
 * known for the target group counts as 1: an unknown trait is not assumed to fit. Below 0.25 the estimates may be
 * used as they are, up to 0.5 with a wider spread, above that only with a stated reason; the limits are a
 * convention of this system.
 *
 * @param score 0 to 1
 * @param traits how each trait differs, in the base's order
 */
public record TransferabilityScore(BigDecimal score, List<Part> traits) {
    private static final BigDecimal CLOSE = new BigDecimal("0.25");
    private static final BigDecimal DOUBTFUL = new BigDecimal("0.5");

    public TransferabilityScore {
        traits = List.copyOf(traits);
    }

    /** One trait's part. */
    public record Part(TargetGroup.Trait trait, Optional<BigDecimal> own, BigDecimal difference) {}

    /** How the score allows the base's estimates to be used. */
    public enum Advice {
        USE,
        WIDEN,
        JUSTIFY
    }

    /** @param own values of the target group by the names of the base group's traits */
    public static TransferabilityScore between(Map<String, BigDecimal> own, TargetGroup base) {
        List<Part> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (TargetGroup.Trait trait : base.traits()) {
            Optional<BigDecimal> value = Optional.ofNullable(own.get(trait.name()));
            BigDecimal difference = value.map(known -> known.subtract(trait.value())
                            .abs()
                            .divide(trait.spread(), MathContext.DECIMAL64)
                            .min(BigDecimal.ONE))
                    .orElse(BigDecimal.ONE);
            parts.add(new Part(trait, value, difference));
            sum = sum.add(difference.multiply(trait.weight()));
            weights = weights.add(trait.weight());
        }
        BigDecimal score = weights.signum() == 0 ? BigDecimal.ONE : sum.divide(weights, MathContext.DECIMAL64);
        return new TransferabilityScore(score, parts);
    }

    /** What to do about the score: use the estimate, widen its interval, or justify using it at all. */
    public Advice advice() {
        if (score.compareTo(CLOSE) < 0) {
            return Advice.USE;
        }
        return score.compareTo(DOUBTFUL) <= 0 ? Advice.WIDEN : Advice.JUSTIFY;
    }
}
