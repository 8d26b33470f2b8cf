package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers are grouped in threes; one that is not, among others that are, has lost a digit or has a dot for a comma. */
public final class BrokenNumberRule implements TableRule {
    private static final Pattern GROUPED = Pattern.compile(".*\\d\\.\\d{3}.*");

    @Override
    public Description description() {
        return new Description(
                BrokenNumber.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Et tal blandt tal med tusindpunktum har tre cifre efter hvert punktum.",
                        "Where numbers have dots as thousands separators, each dot is followed by three digits."),
                "Dansk Sprognævn, Retskrivningsordbogen: punktum mellem tusinder, komma foran decimaler.");
    }

    @Override
    public List<Finding> check(Grid grid, Grid along, String source) {
        List<Finding> findings = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                if (grid.cell(row, column) instanceof Cell.Broken broken && isAmongGrouped(grid, row, column)) {
                    findings.add(new BrokenNumber(
                            SourcePlace.ofLine(source, broken.line()),
                            grid.rowLabels().get(row).shown(),
                            grid.columnLabels().get(column).shown(),
                            broken.printed(),
                            likely(grid, row, column, broken)));
                }
            }
        }
        return findings;
    }

    /** Of the numbers in its row and column, itself among them, more are grouped in thousands than are broken. */
    private static boolean isAmongGrouped(Grid grid, int row, int column) {
        List<Cell> around = Stream.concat(
                        grid.rows().get(row).stream(),
                        IntStream.range(0, grid.height())
                                .filter(other -> other != row)
                                .mapToObj(other -> grid.cell(other, column)))
                .toList();
        long grouped = around.stream()
                .filter(cell -> cell instanceof Cell.Figure figure
                        && GROUPED.matcher(figure.number().printed()).matches())
                .count();
        long broken =
                around.stream().filter(cell -> cell instanceof Cell.Broken).count();
        return grouped > broken;
    }

    /** The number that was likely meant, where a total that goes over it holds with that. */
    private static @Nullable String likely(Grid grid, int row, int column, Cell.Broken broken) {
        Grid corrected = grid.with(row, column, new Cell.Figure(broken.line(), broken.likely()));
        boolean holds = holds(corrected, row, column) || holds(corrected.transposed(), column, row);
        return holds ? broken.likely().printed() : null;
    }

    private static boolean holds(Grid grid, int row, int column) {
        SumReadings readings = new SumReadings(grid);
        return IntStream.range(0, grid.height())
                .filter(total -> grid.rowLabels().get(total).mayBeTotal())
                .boxed()
                .flatMap(total -> readings.of(total).stream())
                .filter(reading -> reading.parts().contains(row))
                .anyMatch(reading -> reading.on(grid, column) instanceof Verdict.Holds(boolean telling) && telling);
    }
}
