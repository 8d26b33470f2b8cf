package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.quantities.DanishNumber;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
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
                        "A row or column called I alt, Total, Samlet or Sum is the sum of its parts. Rounding may change the sum by half "
                                + "a unit for each part; counts may not differ at all."),
                "God regnskabsskik: en total kan efterregnes.");
    }

    @Override
    public List<Finding> check(Grid down, Grid along, String source) {
        List<Finding> findings = new ArrayList<>(totals(down, source));
        findings.addAll(totals(along, source));
        return findings;
    }

    private static List<Finding> totals(Grid grid, String source) {
        List<Finding> findings = new ArrayList<>();
        SumReadings readings = new SumReadings(grid);
        for (int total : readings.totals()) {
            List<Trial<SumReading>> trials = readings.of(total).stream()
                    .map(reading -> Trial.of(reading, reading.verdicts(grid)))
                    .toList();
            findings.addAll(total(grid, total, trials, source));
        }
        return findings;
    }

    private static List<Finding> total(Grid grid, int total, List<Trial<SumReading>> trials, String source) {
        Trial<SumReading> best = Trial.best(trials.stream()
                .filter(trial -> trial.reading().parts().size() > 1)
                .toList());
        if (best == null || best.failing() == 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        int holding = best.telling();
        for (int column = 0; column < grid.width(); column++) {
            int index = column;
            if (best.verdicts().get(column) instanceof Verdict.Fails fails
                    && isSummed(grid, total, column)
                    && trials.stream().noneMatch(trial -> trial.holdsOn(index))) {
                boolean confirmed = holding >= best.failing() && (fails.complete() || holding > 1);
                if (confirmed || (holding == 0 && isPlain(grid, best.reading(), column, fails))) {
                    findings.add(finding(grid, total, column, fails, source));
                }
            }
        }
        return findings;
    }

    /** Whether the table can be read in one way only: parts, then their total. */
    private static boolean isPlain(Grid grid, SumReading reading, int column, Verdict.Fails fails) {
        Label label = grid.rowLabels().get(reading.total());
        boolean onlyParts = IntStream.range(0, reading.total())
                .allMatch(row -> reading.parts().contains(row));
        boolean ordinary = reading.parts().stream()
                .map(row -> grid.rowLabels().get(row))
                .allMatch(part ->
                        part.isAdded() && !part.mayBeTakenAway() && !part.text().isBlank());
        boolean kinds = reading.parts().stream()
                        .anyMatch(row -> grid.rowLabels().get(row).isCount())
                && reading.parts().stream()
                        .anyMatch(row -> grid.rowLabels().get(row).isMoney());
        return onlyParts
                && ordinary
                && !kinds
                && fails.complete()
                && !isProduct(grid, reading, column)
                && !isMean(grid, reading, column, fails)
                && (label.isTotal() || (reading.parts().size() > 2 && isNear(grid, reading, column, fails)));
    }

    /** What is among its parts is not a sum of them: "Samlet" over waiting times and marks is a mean. */
    private static boolean isMean(Grid grid, SumReading reading, int column, Verdict.Fails fails) {
        boolean positive = fails.terms().stream().allMatch(term -> term.signum() >= 0);
        return positive
                && grid.cell(reading.total(), column) instanceof Cell.Figure printed
                && fails.terms().stream().anyMatch(term -> term.compareTo(printed.value()) >= 0);
    }

    /** Means, prices and rates have no sum; shares in per cent do. */
    static boolean isSummed(Grid grid, int total, int column) {
        return grid.columnLabels().get(column).isAdded()
                || (grid.cell(total, column) instanceof Cell.Figure figure && figure.percent());
    }

    private static boolean isNear(Grid grid, SumReading reading, int column, Verdict.Fails fails) {
        return grid.cell(reading.total(), column) instanceof Cell.Figure printed
                && Arithmetic.within(
                        printed.value(), fails.computed(), printed.value().abs().multiply(NEAR));
    }

    /** A number times a price is not a sum, though the result may be called a total. */
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
                .map(NumberFormats.DANISH::exact)
                .collect(Collectors.joining(" + "))
                .replace("+ -", "- ");
        return new SumMismatch(
                SourcePlace.ofLine(source, printed.line()),
                grid.rowLabels().get(total).shown(),
                grid.columnLabels().get(column).shown(),
                number.printed(),
                number.alike(fails.computed()),
                terms);
    }
}
