package dk.sagsgang.economy.rules;

import dk.sagsgang.quantities.DanishNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One reading of a total: which rows it is the sum of.
 *
 * @param total the total's row
 * @param parts the rows that it goes over
 */
record SumReading(int total, List<Integer> parts) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY = new BigDecimal("0.5");
    private static final int MOST_SIGNS = 6;

    SumReading {
        parts = List.copyOf(parts);
    }

    /** What comes of it on each column. */
    List<Verdict> verdicts(Grid grid) {
        List<Verdict> verdicts = new ArrayList<>(grid.width());
        for (int column = 0; column < grid.width(); column++) {
            verdicts.add(on(grid, column));
        }
        return verdicts;
    }

    /** Tries the reading on one column. Rows that are often taken away may count as minus, or not at all. */
    Verdict on(Grid grid, int column) {
        if (!(grid.cell(total, column) instanceof Cell.Figure printed)) {
            return new Verdict.Unclear();
        }
        if (printed.percent() && !Arithmetic.within(printed.value(), HUNDRED, NEARLY)) {
            return new Verdict.Unclear();
        }
        List<Cell.Figure> figures = new ArrayList<>();
        List<Boolean> doubtful = new ArrayList<>();
        boolean complete = true;
        for (int part : parts) {
            switch (grid.cell(part, column)) {
                case Cell.Figure figure
                when figure.percent() == printed.percent() -> {
                    figures.add(figure);
                    doubtful.add(grid.rowLabels().get(part).mayBeTakenAway());
                }
                case Cell.Nothing _ -> complete = false;
                default -> {
                    return new Verdict.Unclear();
                }
            }
        }
        return verdict(printed, figures, doubtful, complete, grid.isExact(total, column));
    }

    private static Verdict verdict(
            Cell.Figure printed, List<Cell.Figure> figures, List<Boolean> doubtful, boolean complete, boolean exact) {
        List<BigDecimal> values = figures.stream().map(Cell.Figure::value).toList();
        BigDecimal sum = Arithmetic.sum(values);
        boolean telling = values.stream().filter(value -> value.signum() != 0).count() > 1;
        if (sum.compareTo(printed.value()) == 0) {
            return new Verdict.Holds(telling);
        }
        List<DanishNumber> numbers = figures.stream().map(Cell.Figure::number).toList();
        BigDecimal tolerance = Arithmetic.tolerance(printed.number(), numbers, exact);
        if (Arithmetic.within(sum, printed.value(), tolerance)) {
            return new Verdict.Holds(telling);
        }
        if (someSignsFit(values, doubtful, printed.value(), tolerance)) {
            return new Verdict.Holds(false);
        }
        return figures.isEmpty() ? new Verdict.Unclear() : new Verdict.Fails(sum, values, complete);
    }

    private static boolean someSignsFit(
            List<BigDecimal> values, List<Boolean> doubtful, BigDecimal printed, BigDecimal tolerance) {
        List<BigDecimal> free = new ArrayList<>();
        BigDecimal fixed = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            if (doubtful.get(i)) {
                free.add(values.get(i));
            } else {
                fixed = fixed.add(values.get(i));
            }
        }
        if (free.isEmpty()) {
            return false;
        }
        return free.size() > MOST_SIGNS || fits(free, 0, fixed, printed, tolerance);
    }

    private static boolean fits(
            List<BigDecimal> free, int next, BigDecimal sum, BigDecimal printed, BigDecimal tolerance) {
        if (next == free.size()) {
            return Arithmetic.within(sum.abs(), printed.abs(), tolerance);
        }
        BigDecimal value = free.get(next);
        return fits(free, next + 1, sum.add(value), printed, tolerance)
                || fits(free, next + 1, sum.subtract(value), printed, tolerance)
                || fits(free, next + 1, sum, printed, tolerance);
    }
}
