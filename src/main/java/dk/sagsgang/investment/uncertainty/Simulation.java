package dk.sagsgang.investment.uncertainty;

import dk.sagsgang.investment.model.Payer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a simulation of a case gives. All amounts are net present value in kroner; a payer's net is its own consequences less its
 * own costs.
 *
 * @param draws how many draws
 * @param all for all payers together
 * @param byPayer for each payer; in the case's order
 * @param standardError how far the mean may be off because the draws are finite
 * @param convergence mean and standard error as the draws went on
 * @param attributions where the uncertainty comes from, most important first
 * @param valueOfKnowingAll expected gain from knowing every input before deciding (EVPI)
 * @param histogram the spread for all payers, for a chart
 */
public record Simulation(
        int draws,
        Spread all,
        Map<Payer, Spread> byPayer,
        double standardError,
        List<Running> convergence,
        List<Attribution> attributions,
        double valueOfKnowingAll,
        List<Bar> histogram) {
    public Simulation {
        byPayer = new LinkedHashMap<>(byPayer);
        convergence = List.copyOf(convergence);
        attributions = List.copyOf(attributions);
        histogram = List.copyOf(histogram);
    }

    @Override
    public Map<Payer, Spread> byPayer() {
        return new LinkedHashMap<>(byPayer);
    }

    /** The mean and its standard error after a number of draws. */
    public record Running(int draws, double mean, double standardError) {}

    /** The draws from {@code low} up to {@code high}. */
    public record Bar(double low, double high, int draws) {}
}
