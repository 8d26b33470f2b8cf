package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.quantities.NumberFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of deviations is one line minus another, the same two and the same way round in the whole table. Which two, and
 * which way round, is what holds in most places; where that is not plain, the rule is silent.
 */
public final class DifferenceRule implements TableRule {

    @Override
    public Description description() {
        return new Description(
                DifferenceMismatch.CODE,
                Severity.WARNING,
                new Bilingual(
                        "En række eller kolonne med navnet Afvigelse, Difference eller Forskel er forskellen mellem de samme to linjer i "
                                + "hele tabellen, med samme fortegn.",
                        "A row or column called Afvigelse, Difference or Forskel is the difference between the same two lines throughout the "
                                + "table, with one sign convention."),
                "God regnskabsskik: budget mod regnskab eller forventet, samme fortegn overalt.");
    }

    @Override
    public List<Finding> check(Grid down, Grid along, String source) {
        List<Finding> findings = new ArrayList<>(differences(down, source));
        findings.addAll(differences(along, source));
        return findings;
    }

    private static List<Finding> differences(Grid grid, String source) {
        List<Finding> findings = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            if (grid.rowLabels().get(row).isDifference() && !grid.isSection(row)) {
                findings.addAll(difference(grid, row, source));
            }
        }
        return findings;
    }

    private static List<Finding> difference(Grid grid, int row, String source) {
        List<Integer> lines = linesBefore(grid, row);
        List<Trial<DifferenceReading>> trials = DifferenceReading.of(row, lines).stream()
                .map(reading -> Trial.of(reading, reading.verdicts(grid)))
                .toList();
        Trial<DifferenceReading> best = Trial.best(trials);
        if (best == null || best.failing() == 0) {
            return List.of();
        }
        int holding = best.telling();
        List<Integer> failing = IntStream.range(0, grid.width())
                .filter(column -> best.verdicts().get(column) instanceof Verdict.Fails)
                .boxed()
                .toList();
        boolean onlyTwo = lines.size() == 2;
        boolean plain = holding > failing.size()
                || (onlyTwo && holding >= failing.size())
                || (onlyTwo && failing.size() == 1 && grid.width() == 1);
        boolean signed = isSigned(grid, row);
        List<Finding> findings = new ArrayList<>();
        for (int column : plain ? failing : List.<Integer>of()) {
            if (best.verdicts().get(column) instanceof Verdict.Fails fails && fails.complete()) {
                DifferenceReading otherWay = best.reading().reversed();
                boolean reversed = otherWay.on(grid, column) instanceof Verdict.Holds;
                boolean explained =
                        trials.stream().anyMatch(other -> !other.reading().equals(otherWay) && other.holdsOn(column));
                if (!explained && (!reversed || (signed && holding > 1))) {
                    findings.add(finding(grid, row, column, fails, source));
                }
            }
        }
        return findings;
    }

    private static List<Integer> linesBefore(Grid grid, int row) {
        List<Integer> lines = IntStream.range(0, row)
                .filter(line ->
                        !grid.isSection(line) && !grid.rowLabels().get(line).isDifference())
                .boxed()
                .toList();
        return lines.subList(Math.max(0, lines.size() - 6), lines.size());
    }

    /** Whether minus signs are printed, so that a missing one says something. */
    private static boolean isSigned(Grid grid, int row) {
        return grid.rows().get(row).stream()
                .anyMatch(cell ->
                        cell instanceof Cell.Figure figure && figure.value().signum() < 0);
    }

    private static Finding finding(Grid grid, int row, int column, Verdict.Fails fails, String source) {
        Cell.Figure printed = (Cell.Figure) grid.cell(row, column);
        String terms = NumberFormats.DANISH.exact(fails.terms().get(0)) + " - "
                + NumberFormats.DANISH.exact(fails.terms().get(1));
        return new DifferenceMismatch(
                SourcePlace.ofLine(source, printed.line()),
                grid.rowLabels().get(row).shown(),
                grid.columnLabels().get(column).shown(),
                printed.number().printed(),
                printed.number().alike(fails.computed()),
                terms.replace("- -", "+ "));
    }
}
