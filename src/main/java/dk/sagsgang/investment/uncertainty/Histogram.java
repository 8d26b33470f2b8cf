package dk.sagsgang.investment.uncertainty;

import java.util.ArrayList;
import java.util.List;

/** Counts draws in equally wide bars between the smallest and the largest. */
final class Histogram {
    private static final int BARS = 60;

    private Histogram() {}

    static List<Simulation.Bar> of(double[] draws) {
        double low = draws[0];
        double high = draws[0];
        for (double draw : draws) {
            low = Math.min(low, draw);
            high = Math.max(high, draw);
        }
        if (low == high) {
            return List.of(new Simulation.Bar(low, high, draws.length));
        }
        int[] counts = new int[BARS];
        double scale = BARS / (high - low);
        for (double draw : draws) {
            counts[Math.min(BARS - 1, (int) ((draw - low) * scale))]++;
        }
        List<Simulation.Bar> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            bars.add(new Simulation.Bar(low + i / scale, low + (i + 1) / scale, counts[i]));
        }
        return bars;
    }
}
