package dk.sagsgang.investment.benefits;

import dk.sagsgang.quantities.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The state of one investment.
 *
 * @param plan the version that is valid now
 * @param gains of all its gains
 * @param costs of all its costs
 * @param balanced whether gains and costs have been measured of the same years, so that the net result says something
 * @param late what should have been done
 * @param state in a word
 */
public record Standing(InvestmentPlan plan, Tally gains, Tally costs, boolean balanced, List<Late> late, State state) {
    /** The state of an investment, in a word; what is wrong comes before what is right. */
    public enum State {
        STOPPED,
        BELOW,
        ABOVE,
        WITHIN,
        UNMEASURED
    }

    public Standing {
        late = List.copyOf(late);
    }

    /** How an investment is on a day, by what has been measured so far. */
    public static Standing of(BenefitRegister register, InvestmentPlan plan, LocalDate today) {
        Tally gains = Tally.of(register, plan.benefits());
        Tally costs = Tally.of(register, plan.costs());
        boolean balanced = measuredYears(register, plan.benefits()).equals(measuredYears(register, plan.costs()));
        return new Standing(plan, gains, costs, balanced, Late.of(register, plan, today), state(plan, gains));
    }

    /** What was realised of gains less what was spent, over the measured years. */
    public Money net() {
        return gains.realised().minus(costs.realised());
    }

    /** Gains less costs as they were expected, over the same years. */
    public Money expectedNet() {
        return gains.expected().minus(costs.expected());
    }

    private static List<Integer> measuredYears(BenefitRegister register, List<? extends Promise> lines) {
        return lines.stream()
                .flatMap(line -> register.outcomes(line).stream())
                .filter(outcome -> outcome.realised().isPresent())
                .map(outcome -> outcome.expected().year())
                .distinct()
                .sorted()
                .toList();
    }

    private static State state(InvestmentPlan plan, Tally gains) {
        if (plan.stoppedOn().isPresent()) {
            return State.STOPPED;
        }
        if (!gains.isMeasured()) {
            return State.UNMEASURED;
        }
        if (gains.realised().compareTo(gains.low()) < 0) {
            return State.BELOW;
        }
        return gains.realised().compareTo(gains.high()) > 0 ? State.ABOVE : State.WITHIN;
    }
}
