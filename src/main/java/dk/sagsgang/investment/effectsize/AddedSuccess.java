package dk.sagsgang.investment.effectsize;

import dk.sagsgang.investment.distribution.Normal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The added success rate that a study lets one expect in a group with a given base rate.
 *
 * @param method how the effect size became shares
 * @param baseRate share that succeeds without the effort
 * @param rate added share that succeeds because of it
 * @param low lower end of the 95 % confidence interval
 * @param high upper end
 */
public record AddedSuccess(Method method, double baseRate, double rate, double low, double high) {
    private static final double TWO_Z95 = 2 * 1.959963984540054;
    private static final MathContext DIGITS = new MathContext(12);

    /** @param baseRate share that succeeds without the effort, strictly between 0 and 1 */
    public static AddedSuccess of(EffectSize effect, double baseRate) {
        if (!(baseRate > 0 && baseRate < 1)) {
            throw new IllegalArgumentException("A base rate lies between 0 and 1, not " + baseRate);
        }
        Method method = effect.method();
        return new AddedSuccess(
                method,
                baseRate,
                method.addedRate(effect.d(), baseRate),
                method.addedRate(effect.low(), baseRate),
                method.addedRate(effect.high(), baseRate));
    }

    /** By every method, since the choice is an uncertainty of its own. */
    public static List<AddedSuccess> byEveryMethod(Study study, double baseRate) {
        List<AddedSuccess> all = new ArrayList<>();
        for (Method method : Method.values()) {
            all.add(of(EffectSize.of(study, method), baseRate));
        }
        return List.copyOf(all);
    }

    /** The rate as a normal distribution as wide as the confidence interval. */
    public Normal distribution() {
        return new Normal(new BigDecimal(rate, DIGITS), new BigDecimal((high - low) / TWO_Z95, DIGITS));
    }
}
