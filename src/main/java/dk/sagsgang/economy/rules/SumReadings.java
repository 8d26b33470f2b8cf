package dk.sagsgang.economy.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which the rows of totals can be read: as a subtotal, a grand total, a running total, a total on top. What each
 * row is by itself is looked at once for the whole table.
 */
final class SumReadings {
    private final int height;
    private final boolean[] isTotal;
    private final boolean[] isPlain;
    private final boolean[] isAdded;
    private final boolean[] isSection;
    private final boolean firstIsCarried;

    SumReadings(Grid grid) {
        this.height = grid.height();
        this.isTotal = new boolean[height];
        this.isPlain = new boolean[height];
        this.isAdded = new boolean[height];
        this.isSection = new boolean[height];
        this.firstIsCarried = height > 0 && grid.rowLabels().getFirst().isCarried();
        for (int row = 0; row < height; row++) {
            Label label = grid.rowLabels().get(row);
            isSection[row] = grid.isSection(row);
            isTotal[row] = label.mayBeTotal() && !isSection[row];
            isPlain[row] = !isTotal[row] && !label.isDifference() && !label.isCarried() && !isSection[row];
            isAdded[row] = label.isAdded();
        }
    }

    /** The rows that may be totals. */
    List<Integer> totals() {
        return rows(0, height, isTotal);
    }

    /** All readings of a total with at least one part, the likeliest first. */
    List<SumReading> of(int total) {
        Set<List<Integer>> parts = new LinkedHashSet<>();
        List<Integer> totals = rows(0, total, isTotal);
        List<Integer> sinceLast = rows(lastBefore(total, isTotal) + 1, total, isPlain);
        List<Integer> above = rows(0, total, isPlain);
        add(parts, sinceLast);
        if (!totals.isEmpty()) {
            add(parts, joined(totals, sinceLast));
        }
        add(parts, above);
        if (firstIsCarried && total > 0) {
            add(parts, joined(List.of(0), above));
        }
        add(parts, rows(lastBefore(total, isSection) + 1, total, isPlain));
        add(parts, totals);
        add(parts, rows(total + 1, firstAfter(total), isPlain));
        add(parts, rows(total + 1, height, isPlain));
        add(parts, rows(total + 1, height, isTotal));
        return parts.stream().map(list -> new SumReading(total, list)).toList();
    }

    /** With the rows that sums seldom go over (shares, prices), and without. */
    private void add(Set<List<Integer>> all, List<Integer> parts) {
        List<Integer> added = parts.stream().filter(row -> isAdded[row]).toList();
        for (List<Integer> some : List.of(added, parts)) {
            if (!some.isEmpty()) {
                all.add(some);
            }
        }
    }

    private static int lastBefore(int row, boolean[] is) {
        int last = row - 1;
        while (last >= 0 && !is[last]) {
            last--;
        }
        return last;
    }

    private int firstAfter(int total) {
        int first = total + 1;
        while (first < height && !isTotal[first]) {
            first++;
        }
        return first;
    }

    private static List<Integer> rows(int from, int to, boolean[] is) {
        List<Integer> rows = new ArrayList<>();
        for (int row = from; row < to; row++) {
            if (is[row]) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
