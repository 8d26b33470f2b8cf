package dk.sagsgang.investment.uncertainty;

import dk.sagsgang.investment.model.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of the uncertainty one input alone accounts for, and what it would be worth to know it.
 *
 * @param input the input
 * @param share first-order index: the share of the net's variance that would go if the input were known; 0 to 1
 * @param valueOfKnowing expected gain, in kroner of present value, from knowing this input before deciding (EVPPI)
 */
public record Attribution(Estimate input, double share, double valueOfKnowing) {
    /** From slices of the draws: the spread of the slices' means, less what sampling alone gives. Widest first. */
    static List<Attribution> of(List<Estimate> inputs, ChunkSums sums) {
        List<Attribution> all = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            all.add(new Attribution(inputs.get(i), share(sums, i), valueOfKnowing(sums, i)));
        }
        all.sort(Comparator.comparingDouble((Attribution each) -> each.share()).reversed());
        return List.copyOf(all);
    }

    private static double share(ChunkSums sums, int input) {
        double variance = sums.variance();
        if (variance == 0) {
            return 0;
        }
        double between = 0;
        int slices = 0;
        for (int slice = 0; slice < sums.slices(); slice++) {
            int count = sums.sliceCount(input, slice);
            if (count > 0) {
                double off = sums.sliceMean(input, slice) - sums.mean();
                between += count * off * off;
                slices++;
            }
        }
        double explained = between / sums.count() / variance;
        double byChance = (slices - 1.0) / sums.count();
        return Math.clamp((explained - byChance) / (1 - byChance), 0, 1);
    }

    private static double valueOfKnowing(ChunkSums sums, int input) {
        double knowing = 0;
        for (int slice = 0; slice < sums.slices(); slice++) {
            int count = sums.sliceCount(input, slice);
            if (count > 0) {
                knowing += count * Math.max(0, sums.sliceMean(input, slice));
            }
        }
        return Math.max(0, knowing / sums.count() - Math.max(0, sums.mean()));
    }
}
