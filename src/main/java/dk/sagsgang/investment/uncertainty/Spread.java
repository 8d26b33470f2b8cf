package dk.sagsgang.investment.uncertainty;

/**
 * How a net present value is spread, in kroner.
 *
 * @param mean expected value
 * @param deviation standard deviation
 * @param p5 a twentieth of the draws lie below
 * @param p25 a quarter lie below
 * @param p50 half lie below
 * @param p75 three quarters lie below
 * @param p95 all but a twentieth lie below
 * @param probabilityPositive share of draws above zero
 */
public record Spread(
        double mean,
        double deviation,
        double p5,
        double p25,
        double p50,
        double p75,
        double p95,
        double probabilityPositive) {

    static Spread of(double[] draws) {
        double centre = draws[0];
        double sum = 0;
        double squares = 0;
        int positive = 0;
        for (double draw : draws) {
            double off = draw - centre;
            sum += off;
            squares += off * off;
            positive += draw > 0 ? 1 : 0;
        }
        double offset = sum / draws.length;
        double variance = Math.max(0, (squares - draws.length * offset * offset) / (draws.length - 1.0));
        double[] q = Quantiles.of(draws, 0.05, 0.25, 0.5, 0.75, 0.95);
        return new Spread(
                centre + offset, Math.sqrt(variance), q[0], q[1], q[2], q[3], q[4], (double) positive / draws.length);
    }
}
