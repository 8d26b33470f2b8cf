package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.distribution.Distribution;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.InvestmentCase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The net present value with each input alone at its low and at its high value, widest first. An uncertain input goes to its 5
 * and 95 per cent quantiles; one taken as certain to the stated spread below and above; the discount rate to one percentage
 * point below and above.
 */
public final class Tornado {
    /** How far an input taken as certain is moved unless the author says otherwise: a fifth either way. */
    public static final BigDecimal DEFAULT_SPREAD = new BigDecimal("0.2");

    private static final BigDecimal POINT = new BigDecimal("0.01");

    private Tornado() {}

    /** One input at its two ends. */
    public record Bar(Estimate input, BigDecimal low, BigDecimal high, BigDecimal netLow, BigDecimal netHigh) {
        /** How much the net moves between the two ends. */
        public BigDecimal width() {
            return netHigh.subtract(netLow).abs();
        }
    }

    /** @param spread share by which an input taken as certain is moved, above 0 */
    public static List<Bar> of(Calculation calculation, BigDecimal spread) {
        Revaluation revaluation = new Revaluation(calculation);
        List<Bar> bars = new ArrayList<>();
        for (Estimate input : inputs(calculation.stated())) {
            if (revaluation.matters(input)) {
                BigDecimal point = calculation.assumptions().valueOf(input);
                BigDecimal low = input.distribution()
                        .map(d -> quantile(d, 0.05))
                        .orElse(moved(calculation.stated(), input, point, spread.negate()));
                BigDecimal high = input.distribution()
                        .map(d -> quantile(d, 0.95))
                        .orElse(moved(calculation.stated(), input, point, spread));
                bars.add(new Bar(input, low, high, revaluation.net(input, low), revaluation.net(input, high)));
            }
        }
        bars.sort(Comparator.comparing(Bar::width).reversed());
        return List.copyOf(bars);
    }

    /** The inputs worth a bar: the success rate, every line as a whole, and whatever the author calls uncertain. */
    private static Set<Estimate> inputs(InvestmentCase stated) {
        Set<Estimate> inputs = new LinkedHashSet<>();
        if (stated.cohorts().stream().anyMatch(cohort -> cohort.successRate().isEmpty())) {
            inputs.add(stated.successRate());
        }
        inputs.add(stated.participants());
        stated.costs().forEach(line -> inputs.add(line.level()));
        stated.savedCosts().forEach(line -> inputs.add(line.level()));
        stated.consequences().forEach(line -> inputs.add(line.level()));
        stated.estimates().stream().filter(Estimate::isUncertain).forEach(inputs::add);
        inputs.add(stated.discountShift());
        return inputs;
    }

    private static BigDecimal moved(InvestmentCase stated, Estimate input, BigDecimal point, BigDecimal spread) {
        if (input.equals(stated.discountShift())) {
            return spread.signum() < 0 ? point.subtract(POINT) : point.add(POINT);
        }
        return point.add(point.abs().multiply(spread));
    }

    private static BigDecimal quantile(Distribution distribution, double u) {
        return new BigDecimal(distribution.quantile(u)).round(new MathContext(10));
    }
}
