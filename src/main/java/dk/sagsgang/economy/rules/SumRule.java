package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.quantities.DanishNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Totals are the sum of their parts. Which parts, is tried in every likely way on all columns: what holds in the others
 * is what was meant. A column is only reported where no reading explains it, and where the reading is plain: either it
 * holds elsewhere, or the table has one total and nothing but parts.
 */
public final class SumRule implements TableRule {
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    @Override
    public Description description() {
        return new Description(
                SumMismatch.CODE,
                Severity.WARNING,
                new Bilingual(
                        "En række eller kolonne med navnet I alt, Total, Samlet eller Sum er summen af sine dele. Afrunding må flytte "
                                + "summen en halv enhed for hver del; optællinger må slet ikke afvige.",
                        "A row or column called I alt, Total, Samlet or Sum is the sum of its parts. Rounding may move the sum by half "
                                + "a unit for each part; counts may not differ at all."),
                "God regnskabsskik: en total kan efterregnes.");
    }

    @Override
    public List<Finding> check(Grid grid, String source) {
        List<Finding> findings = new ArrayList<>(down(grid, source));
        findings.addAll(down(grid.transposed(), source));
        return findings;
    }

    private static List<Finding> down(Grid grid, String source) {
        List<Finding> findings = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            if (Labels.mayBeTotal(grid.rowLabels().get(row)) && !grid.isSection(row)) {
                findings.addAll(total(grid, row, source));
            }
        }
        return findings;
    }

    private static List<Finding> total(Grid grid, int total, String source) {
        List<SumReading> readings = SumReadings.of(grid, total);
        SumReading best = readings.stream()
                .filter(reading -> reading.parts().size() > 1)
                .max(Comparator.comparingLong((SumReading reading) -> telling(grid, reading))
                        .thenComparingInt(reading -> -readings.indexOf(reading)))
                .orElse(null);
        if (best == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        long holding = telling(grid, best);
        long failing = IntStream.range(0, grid.width())
                .filter(column -> best.on(grid, column) instanceof Verdict.Fails)
                .count();
        for (int column = 0; column < grid.width(); column++) {
            if (best.on(grid, column) instanceof Verdict.Fails fails
                    && isSummed(grid, total, column)
                    && !explained(grid, readings, column)) {
                boolean confirmed = holding > 0 && holding >= failing && (fails.complete() || holding > 1);
                if (confirmed || (holding == 0 && isPlain(grid, best, column, fails))) {
                    findings.add(finding(grid, total, column, fails, source));
                }
            }
        }
        return findings;
    }

    private static long telling(Grid grid, SumReading reading) {
        return IntStream.range(0, grid.width())
                .filter(column -> reading.on(grid, column) instanceof Verdict.Holds(boolean telling) && telling)
                .count();
    }

    private static boolean explained(Grid grid, List<SumReading> readings, int column) {
        return readings.stream().anyMatch(reading -> reading.on(grid, column) instanceof Verdict.Holds);
    }

    /** Whether the table can be read in one way only: parts, then their total. */
    private static boolean isPlain(Grid grid, SumReading reading, int column, Verdict.Fails fails) {
        String label = grid.rowLabels().get(reading.total());
        boolean onlyParts = IntStream.range(0, reading.total())
                .allMatch(row -> reading.parts().contains(row));
        boolean ordinary = reading.parts().stream()
                .map(row -> grid.rowLabels().get(row))
                .allMatch(part -> Labels.isAdded(part) && !Labels.mayBeTakenAway(part) && !part.isBlank());
        boolean kinds = reading.parts().stream()
                        .anyMatch(row -> Labels.isCount(grid.rowLabels().get(row)))
                && reading.parts().stream()
                        .anyMatch(row -> Labels.isMoney(grid.rowLabels().get(row)));
        return onlyParts
                && ordinary
                && !kinds
                && fails.complete()
                && !isProduct(grid, reading, column)
                && !isMean(grid, reading, column, fails)
                && (Labels.isTotal(label) || (reading.parts().size() > 2 && isNear(grid, reading, column, fails)));
    }

    /** What lies among its parts is no sum of them: "Samlet" over waiting times and marks is a mean. */
    private static boolean isMean(Grid grid, SumReading reading, int column, Verdict.Fails fails) {
        boolean positive = fails.terms().stream().allMatch(term -> term.signum() >= 0);
        return positive
                && grid.cell(reading.total(), column) instanceof Cell.Figure printed
                && fails.terms().stream().anyMatch(term -> term.compareTo(printed.value()) >= 0);
    }

    /** Means, prices and rates have no sum; shares in per cent do. */
    private static boolean isSummed(Grid grid, int total, int column) {
        return Labels.isAdded(grid.columnLabels().get(column))
                || (grid.cell(total, column) instanceof Cell.Figure figure && figure.percent());
    }

    private static boolean isNear(Grid grid, SumReading reading, int column, Verdict.Fails fails) {
        return grid.cell(reading.total(), column) instanceof Cell.Figure printed
                && Arithmetic.within(
                        printed.value(), fails.computed(), printed.value().abs().multiply(NEAR));
    }

    /** A number times a price is no sum, though the result may be called a total. */
    private static boolean isProduct(Grid grid, SumReading reading, int column) {
        return reading.parts().size() == 2
                && grid.cell(reading.total(), column) instanceof Cell.Figure total
                && grid.cell(reading.parts().get(0), column) instanceof Cell.Figure one
                && grid.cell(reading.parts().get(1), column) instanceof Cell.Figure other
                && total.value().compareTo(one.value().multiply(other.value())) == 0;
    }

    private static Finding finding(Grid grid, int total, int column, Verdict.Fails fails, String source) {
        Cell.Figure printed = (Cell.Figure) grid.cell(total, column);
        DanishNumber number = printed.number();
        String terms = fails.terms().stream()
                .map(DanishNumber::print)
                .collect(Collectors.joining(" + "))
                .replace("+ -", "- ");
        return new SumMismatch(
                SourcePlace.ofLine(source, printed.line()),
                Labels.shown(grid.rowLabels().get(total)),
                Labels.shown(grid.columnLabels().get(column)),
                number.printed(),
                number.alike(fails.computed()),
                terms);
    }
}
