package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.InvestmentCase;
import java.util.List;

/**
 * The case with some numbers set otherwise, under a name.
 *
 * @param name for example Pessimistic
 * @param assumptions what is set otherwise
 */
public record Scenario(String name, Assumptions assumptions) {
    /** A scenario with its result. */
    public record Outcome(Scenario scenario, Calculation calculation) {}

    /** Calculates each scenario in full. */
    public static List<Outcome> outcomes(InvestmentCase stated, List<Scenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> new Outcome(scenario, Calculation.of(stated, scenario.assumptions())))
                .toList();
    }
}
