package dk.sagsgang.investment.uncertainty;

import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.Payer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Simulates a case: draws every uncertain input many times and calculates the net present value for all and for each payer.
 *
 * <p>The draws are cut into chunks of a fixed size, each with a random stream split from the seed; chunks are computed on all
 * cores and added in their order. The same seed therefore gives the same figures, to the last bit, on any number of cores.
 */
public final class Simulator {
    private static final int POINTS_OF_CONVERGENCE = 20;

    private Simulator() {}

    /** @throws IllegalArgumentException when the correlations contradict each other or name no uncertain input */
    public static Simulation run(InvestmentCase stated, SimulationSettings settings) {
        Program program = Program.of(stated);
        List<Sampler> samplers = program.inputs().stream()
                .map(input -> Sampler.of(input.distribution().orElseThrow()))
                .toList();
        Copula copula = Copula.of(program.inputs(), settings.correlations());
        Chunk chunk = new Chunk(program, samplers, copula, ChunkSums.slicesFor(settings.draws()), centre(program));
        double[][] nets = new double[stated.payers().size() + 1][settings.draws()];
        int chunks = Math.ceilDiv(settings.draws(), Chunk.DRAWS);
        List<ChunkSums> sums = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(i ->
                        chunk.run(settings.seed(), i, Math.min(Chunk.DRAWS, settings.draws() - i * Chunk.DRAWS), nets))
                .toList();
        return summary(stated, program.inputs(), sums, nets);
    }

    private static Simulation summary(
            InvestmentCase stated, List<Estimate> inputs, List<ChunkSums> sums, double[][] nets) {
        List<Simulation.Running> convergence = new ArrayList<>();
        ChunkSums total = sums.getFirst();
        int every = Math.max(1, sums.size() / POINTS_OF_CONVERGENCE);
        for (int i = 0; i < sums.size(); i++) {
            if (i > 0) {
                total.add(sums.get(i));
            }
            if ((i + 1) % every == 0 || i == sums.size() - 1) {
                convergence.add(new Simulation.Running(total.count(), total.mean(), total.standardError()));
            }
        }
        double gain = meanGain(nets[0]);
        List<Simulation.Bar> histogram = Histogram.of(nets[0]);
        List<Spread> spreads = Arrays.stream(nets).parallel().map(Spread::of).toList();
        Map<Payer, Spread> byPayer = new LinkedHashMap<>();
        for (int i = 0; i < stated.payers().size(); i++) {
            byPayer.put(stated.payers().get(i), spreads.get(i + 1));
        }
        return new Simulation(
                total.count(),
                spreads.getFirst(),
                byPayer,
                total.standardError(),
                convergence,
                Attribution.of(inputs, total),
                Math.max(0, gain - Math.max(0, total.mean())),
                histogram);
    }

    /** The expected value for somebody who knows the outcome beforehand and then says no to a loss. */
    private static double meanGain(double[] nets) {
        double sum = 0;
        for (double net : nets) {
            sum += Math.max(0, net);
        }
        return sum / nets.length;
    }

    /** The net where every input has its expected value. */
    private static double centre(Program program) {
        double[][] x = new double[program.variables()][1];
        for (int i = 0; i < program.inputs().size(); i++) {
            x[i][0] =
                    program.inputs().get(i).distribution().orElseThrow().mean().doubleValue();
        }
        program.derive(x, 1);
        double net = 0;
        for (Polynomial payer : program.payers()) {
            double[][] buffers = new double[payer.depth()][1];
            payer.evaluate(x, 1, buffers, 0);
            net += buffers[0][0];
        }
        return net;
    }
}
