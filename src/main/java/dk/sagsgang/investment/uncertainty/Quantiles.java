package dk.sagsgang.investment.uncertainty;

import java.util.Arrays;

/**
 * Quantiles of many draws without sorting them all: the draws are counted in buckets between the smallest and the largest, and
 * only the few buckets that hold a quantile are sorted.
 */
final class Quantiles {
    private static final int BUCKETS = 8192;

    private final double[] draws;
    private final double low;
    private final double scale;
    private final int[] upTo = new int[BUCKETS + 1];
    private final double[][] sorted = new double[BUCKETS][];

    private Quantiles(double[] draws) {
        this.draws = draws;
        double least = draws[0];
        double most = draws[0];
        for (double draw : draws) {
            least = Math.min(least, draw);
            most = Math.max(most, draw);
        }
        this.low = least;
        this.scale = most > least ? BUCKETS / (most - least) : 0;
        for (double draw : draws) {
            upTo[bucket(draw) + 1]++;
        }
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    /**
     * The values below which the given shares lie, interpolated between the two nearest draws (type 7 of Hyndman and Fan).
     *
     * @param draws at least one, left as they are
     * @param shares 0 to 1
     */
    static double[] of(double[] draws, double... shares) {
        Quantiles quantiles = new Quantiles(draws);
        return Arrays.stream(shares).map(quantiles::at).toArray();
    }

    private double at(double share) {
        double position = share * (draws.length - 1);
        int below = (int) position;
        double value = ranked(below);
        double next = below + 1 < draws.length ? ranked(below + 1) : value;
        return value + (position - below) * (next - value);
    }

    /** The draw that the given number of others are smaller than. */
    private double ranked(int rank) {
        int from = Arrays.binarySearch(upTo, rank);
        int bucket = from >= 0 ? from : -from - 2;
        while (upTo[bucket + 1] <= rank) {
            bucket++;
        }
        if (sorted[bucket] == null) {
            sorted[bucket] = contents(bucket);
        }
        return sorted[bucket][rank - upTo[bucket]];
    }

    private double[] contents(int bucket) {
        double[] contents = new double[upTo[bucket + 1] - upTo[bucket]];
        int filled = 0;
        for (double draw : draws) {
            if (bucket(draw) == bucket) {
                contents[filled++] = draw;
            }
        }
        Arrays.sort(contents);
        return contents;
    }

    private int bucket(double draw) {
        return Math.min(BUCKETS - 1, (int) ((draw - low) * scale));
    }
}
