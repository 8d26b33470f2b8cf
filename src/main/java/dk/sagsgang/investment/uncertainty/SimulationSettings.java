package dk.sagsgang.investment.uncertainty;

import java.util.List;

/**
 * How a case is simulated. The same settings give the same figures on every machine.
 *
 * @param draws how many times the inputs are drawn, 100 to 10 million
 * @param seed where the random numbers begin
 * @param correlations between inputs; the others are independent
 */
public record SimulationSettings(int draws, long seed, List<Correlation> correlations) {
    public static final int FEWEST = 100;
    public static final int MOST = 10_000_000;

    public SimulationSettings {
        correlations = List.copyOf(correlations);
        if (draws < FEWEST || draws > MOST) {
            throw new IllegalArgumentException("Draws are " + FEWEST + " to " + MOST + ", not " + draws);
        }
    }
}
