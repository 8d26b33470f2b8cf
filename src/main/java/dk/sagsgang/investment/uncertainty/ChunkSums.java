package dk.sagsgang.investment.uncertainty;

/** Sums over draws of the net for all payers: its moments, and its sum in equal slices of each input. */
final class ChunkSums {
    /** Enough slices to lose little of the spread within them, few enough to have draws in each. */
    private static final int FEWEST_SLICES = 8;

    private static final int MOST_SLICES = 256;
    private static final int DRAWS_PER_SLICE = 400;

    private final int slices;
    private final double centre;
    private final double[][] sliceSums;
    private final int[][] sliceCounts;
    private double sum;
    private double squares;
    private int count;

    ChunkSums(int inputs, int slices, double centre) {
        this.slices = slices;
        this.centre = centre;
        this.sliceSums = new double[inputs][slices];
        this.sliceCounts = new int[inputs][slices];
    }

    /** The number of equally probable slices of each input that a number of draws allows. */
    static int slicesFor(int draws) {
        return Math.clamp(draws / DRAWS_PER_SLICE, FEWEST_SLICES, MOST_SLICES);
    }

    void add(double[][] u, double[] net, int at, int draws) {
        for (int d = 0; d < draws; d++) {
            double off = net[at + d] - centre;
            sum += off;
            squares += off * off;
        }
        count += draws;
        for (int input = 0; input < sliceSums.length; input++) {
            double[] sums = sliceSums[input];
            int[] counts = sliceCounts[input];
            double[] position = u[input];
            for (int d = 0; d < draws; d++) {
                int slice = (int) (position[d] * slices);
                sums[slice] += net[at + d] - centre;
                counts[slice]++;
            }
        }
    }

    /** Adds a later chunk; chunks are added in their order, so that the sums are the same to the last bit. */
    void add(ChunkSums later) {
        sum += later.sum;
        squares += later.squares;
        count += later.count;
        for (int input = 0; input < sliceSums.length; input++) {
            for (int slice = 0; slice < slices; slice++) {
                sliceSums[input][slice] += later.sliceSums[input][slice];
                sliceCounts[input][slice] += later.sliceCounts[input][slice];
            }
        }
    }

    int slices() {
        return slices;
    }

    int count() {
        return count;
    }

    double mean() {
        return centre + sum / count;
    }

    /** The variance of a draw, with n - 1 below. */
    double variance() {
        double offset = sum / count;
        return Math.max(0, (squares - count * offset * offset) / (count - 1.0));
    }

    double standardError() {
        return Math.sqrt(variance() / count);
    }

    int sliceCount(int input, int slice) {
        return sliceCounts[input][slice];
    }

    /** The mean net where the input is in the slice. */
    double sliceMean(int input, int slice) {
        return centre + sliceSums[input][slice] / sliceCounts[input][slice];
    }
}
