package dk.sagsgang.investment.uncertainty;

import java.util.List;

/**
 * A fixed number of consecutive draws with a random stream of their own. What a chunk yields depends on the seed and its index
 * only, never on which core computes it or when.
 */
final class Chunk {
    /** Draws in a chunk; fixed, since it decides the figures. */
    static final int DRAWS = 8192;

    /** Draws computed at a time, so that all inputs stay in the processor's cache. */
    private static final int BLOCK = 512;

    private final Program program;
    private final List<Sampler> samplers;
    private final Copula copula;
    private final int slices;
    private final double centre;

    /**
     * @param slices of each input, for attribution
     * @param centre a value near the mean, from which deviations are summed
     */
    Chunk(Program program, List<Sampler> samplers, Copula copula, int slices, double centre) {
        this.program = program;
        this.samplers = samplers;
        this.copula = copula;
        this.slices = slices;
        this.centre = centre;
    }

    /**
     * Computes one chunk.
     *
     * @param nets where each output's draws go: all payers together first, then each payer
     */
    ChunkSums run(long seed, int index, int draws, double[][] nets) {
        RandomStream random = new RandomStream(seed, index);
        int inputs = samplers.size();
        double[][] u = new double[inputs][BLOCK];
        double[][] x = new double[program.variables()][BLOCK];
        int depth = program.payers().stream().mapToInt(Polynomial::depth).max().orElse(1);
        double[][] buffers = new double[depth][BLOCK];
        ChunkSums sums = new ChunkSums(inputs, slices, centre);
        int first = index * DRAWS;
        for (int done = 0; done < draws; done += BLOCK) {
            int count = Math.min(BLOCK, draws - done);
            for (int i = 0; i < inputs; i++) {
                random.fill(u[i], count);
            }
            copula.correlate(u, count);
            for (int i = 0; i < inputs; i++) {
                samplers.get(i).draw(u[i], x[i], count);
            }
            program.derive(x, count);
            evaluate(x, buffers, count, nets, first + done);
            sums.add(u, nets[0], first + done, count);
        }
        return sums;
    }

    private void evaluate(double[][] x, double[][] buffers, int count, double[][] nets, int at) {
        for (int payer = 0; payer < program.payers().size(); payer++) {
            program.payers().get(payer).evaluate(x, count, buffers, 0);
            System.arraycopy(buffers[0], 0, nets[payer + 1], at, count);
            for (int d = 0; d < count; d++) {
                nets[0][at + d] += buffers[0][d];
            }
        }
    }
}
