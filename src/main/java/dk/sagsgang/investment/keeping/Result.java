package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.investment.uncertainty.SimulationSettings;
import dk.sagsgang.investment.uncertainty.Simulator;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.quantities.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a version came to when it was kept. It is kept with the version, so that it stays what was said whatever a later
 * program would make of the same file.
 *
 * @param net present value for all payers together, to the øre
 * @param chance probability that the net is above zero, empty when nothing in the file is uncertain
 */
public record Result(Money net, Optional<BigDecimal> chance) {
    /** The number of draws that the probability is estimated from. */
    public static final int DRAWS = 100_000;

    private static final long SEED = 42;

    /**
     * What a file comes to, by its net and chance alone.
     *
     * @throws IllegalArgumentException when correlations contradict each other
     */
    public static Result of(InvestmentFile file) {
        return of(Calculation.of(file.stated()).presentValue().net(), Simulator.run(file.stated(), settings(file)));
    }

    /** The same of a result that {@link #calculate} made. */
    public static Result of(InvestmentResult calculated) {
        return of(
                calculated.calculation().presentValue().net(),
                calculated.simulation().orElseThrow());
    }

    /**
     * Everything about a file, simulated as all kept calculations are.
     *
     * @throws IllegalArgumentException when correlations contradict each other
     */
    public static InvestmentResult calculate(InvestmentFile file) {
        return InvestmentResult.of(file.simulatedBy(settings(file)));
    }

    private static Result of(BigDecimal net, Simulation drawn) {
        return new Result(
                Money.ofKroner(net).roundedToOere(),
                drawn.attributions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(drawn.all().probabilityPositive())));
    }

    /** The file's own seed and correlations, always as many draws. */
    private static SimulationSettings settings(InvestmentFile file) {
        return file.simulation()
                .map(own -> new SimulationSettings(DRAWS, own.seed(), own.correlations()))
                .orElse(new SimulationSettings(DRAWS, SEED, List.of()));
    }
}
