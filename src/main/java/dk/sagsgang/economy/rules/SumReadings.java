package dk.sagsgang.economy.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The ways in which the row of a total can be read: as a subtotal, a grand total, a running total, a total on top. */
final class SumReadings {
    private final Grid grid;
    private final int total;

    private SumReadings(Grid grid, int total) {
        this.grid = grid;
        this.total = total;
    }

    /** All readings with at least one part, the likeliest first. */
    static List<SumReading> of(Grid grid, int total) {
        return new SumReadings(grid, total).list();
    }

    private List<SumReading> list() {
        Set<List<Integer>> parts = new LinkedHashSet<>();
        int last = lastBefore(this::isTotal);
        List<Integer> totals = rows(0, total, this::isTotal);
        add(parts, rows(last + 1, total, this::isPlain));
        if (totals.size() > 1) {
            add(parts, joined(totals, rows(last + 1, total, this::isPlain)));
        }
        if (totals.size() == 1) {
            add(parts, joined(List.of(last), rows(last + 1, total, this::isPlain)));
        }
        add(parts, rows(0, total, this::isPlain));
        add(
                parts,
                rows(
                        0,
                        total,
                        row -> isPlain(row)
                                || (row == 0
                                        && grid.rowLabels().get(row).isCarried())));
        add(parts, rows(lastBefore(grid::isSection) + 1, total, this::isPlain));
        add(parts, totals);
        add(parts, rows(total + 1, firstAfter(this::isTotal), this::isPlain));
        add(parts, rows(total + 1, grid.height(), this::isPlain));
        add(parts, rows(total + 1, grid.height(), this::isTotal));
        return parts.stream().map(list -> new SumReading(total, list)).toList();
    }

    /** With the rows that sums seldom go over (shares, prices), and without. */
    private void add(Set<List<Integer>> all, List<Integer> parts) {
        List<Integer> added = parts.stream()
                .filter(i -> grid.rowLabels().get(i).isAdded())
                .toList();
        for (List<Integer> some : List.of(added, parts)) {
            if (!some.isEmpty()) {
                all.add(some);
            }
        }
    }

    private boolean isPlain(int row) {
        Label label = grid.rowLabels().get(row);
        return !isTotal(row) && !label.isDifference() && !label.isCarried() && !grid.isSection(row);
    }

    private boolean isTotal(int row) {
        return grid.rowLabels().get(row).mayBeTotal() && !grid.isSection(row);
    }

    private int lastBefore(IntPredicate is) {
        return IntStream.range(0, total).filter(is).max().orElse(-1);
    }

    private int firstAfter(IntPredicate is) {
        return IntStream.range(total + 1, grid.height()).filter(is).findFirst().orElse(grid.height());
    }

    private static List<Integer> rows(int from, int to, IntPredicate is) {
        return IntStream.range(from, to).filter(is).boxed().toList();
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
