package dk.sagsgang.economy.rules;

import dk.sagsgang.quantities.DanishNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One reading of a difference: the rows it is the difference of.
 *
 * @param difference the row of differences
 * @param minuend the row that is subtracted from
 * @param subtrahend the row that is subtracted
 */
record DifferenceReading(int difference, int minuend, int subtrahend) {

    /** Every pair of lines both ways round, neighbours and those nearest to the difference first. */
    static List<DifferenceReading> of(int difference, List<Integer> lines) {
        List<DifferenceReading> readings = new ArrayList<>();
        for (int second = lines.size() - 1; second > 0; second--) {
            for (int first = second - 1; first >= 0; first--) {
                readings.add(new DifferenceReading(difference, lines.get(first), lines.get(second)));
                readings.add(new DifferenceReading(difference, lines.get(second), lines.get(first)));
            }
        }
        return readings;
    }

    DifferenceReading reversed() {
        return new DifferenceReading(difference, subtrahend, minuend);
    }

    /** What comes of it on each column. */
    List<Verdict> verdicts(Grid grid) {
        List<Verdict> verdicts = new ArrayList<>(grid.width());
        for (int column = 0; column < grid.width(); column++) {
            verdicts.add(on(grid, column));
        }
        return verdicts;
    }

    Verdict on(Grid grid, int column) {
        if (!(grid.cell(minuend, column) instanceof Cell.Figure from)
                || !(grid.cell(subtrahend, column) instanceof Cell.Figure less)
                || from.percent() != less.percent()) {
            return new Verdict.Unclear();
        }
        BigDecimal computed = from.value().subtract(less.value());
        List<DanishNumber> parts = List.of(from.number(), less.number());
        List<BigDecimal> terms = List.of(from.value(), less.value());
        return switch (grid.cell(difference, column)) {
            case Cell.Figure printed
            when printed.percent() == from.percent() -> {
                BigDecimal tolerance = Arithmetic.tolerance(printed.number(), parts, grid.isExact(difference, column));
                yield Arithmetic.within(computed, printed.value(), tolerance)
                        ? new Verdict.Holds(computed.signum() != 0)
                        : new Verdict.Fails(computed, terms, true);
            }
            default -> new Verdict.Unclear();
        };
    }
}
