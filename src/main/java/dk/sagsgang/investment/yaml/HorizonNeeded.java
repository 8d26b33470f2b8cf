package dk.sagsgang.investment.yaml;

import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Consequence;
import dk.sagsgang.investment.model.CostLine;
import java.util.List;
import java.util.stream.Stream;

/** The number of years that holds every amount of a case. */
final class HorizonNeeded {
    private HorizonNeeded() {}

    static int by(
            List<Cohort> cohorts, int lag, List<CostLine> costs, List<CostLine> saved, List<Consequence> consequences) {
        int lastCohort = cohorts.stream().mapToInt(Cohort::year).max().orElse(0);
        int cost = Stream.concat(costs.stream(), saved.stream())
                .mapToInt(line -> line.amounts().size())
                .max()
                .orElse(0);
        int effect = consequences.stream()
                .mapToInt(c -> Math.max(
                        c.perSuccess().isEmpty() ? 0 : lag + c.perSuccess().size(),
                        c.whileRunning().size()))
                .max()
                .orElse(0);
        return Math.max(1, Math.max(cost, lastCohort + Math.max(1, effect)));
    }
}
