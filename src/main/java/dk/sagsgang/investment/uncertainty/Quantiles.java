package dk.sagsgang.investment.uncertainty;

/** Quantiles of draws without sorting them all (Hoare's selection). */
final class Quantiles {
    private Quantiles() {}

    /**
     * The values below which the given shares lie, interpolated between the two nearest draws (type 7 of Hyndman and Fan).
     *
     * @param draws is partly reordered
     * @param shares ascending, 0 to 1
     */
    static double[] of(double[] draws, double... shares) {
        double[] values = new double[shares.length];
        int from = 0;
        for (int i = 0; i < shares.length; i++) {
            double position = shares[i] * (draws.length - 1);
            int below = (int) position;
            select(draws, from, draws.length - 1, below);
            double next = below + 1 < draws.length ? smallest(draws, below + 1) : draws[below];
            values[i] = draws[below] + (position - below) * (next - draws[below]);
            from = below;
        }
        return values;
    }

    private static double smallest(double[] draws, int from) {
        double least = draws[from];
        for (int i = from + 1; i < draws.length; i++) {
            least = Math.min(least, draws[i]);
        }
        return least;
    }

    /** Puts the k-th smallest at k, smaller ones before it and larger ones after it. */
    private static void select(double[] a, int from, int to, int k) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = median(a[low], a[(low + high) >>> 1], a[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (k <= j) {
                high = j;
            } else if (k >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
