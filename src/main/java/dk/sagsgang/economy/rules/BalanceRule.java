package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.quantities.DanishNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is carried forward is what was there: a year opens with what the one before closed with, a page with its sum. */
public final class BalanceRule implements TableRule {
    private static final Bilingual SO_FAR = new Bilingual("summen hidtil", "the sum so far");

    @Override
    public Description description() {
        return new Description(
                BalanceMismatch.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Det, der overføres, er det, der var: en primosaldo er ultimosaldoen lige før, og en transport er summen hidtil.",
                        "A figure carried forward is unchanged: an opening balance equals the closing balance before it, and a sum "
                                + "carried over equals the sum so far."),
                "God regnskabsskik: saldi føres uændret videre.");
    }

    @Override
    public List<Finding> check(Grid down, Grid along, String source) {
        List<Finding> findings = new ArrayList<>();
        for (Grid some : List.of(down, along)) {
            findings.addAll(openings(some, source));
            findings.addAll(carried(some, source));
        }
        return findings;
    }

    private static List<Finding> openings(Grid grid, String source) {
        List<Integer> opening = rows(grid, true);
        List<Integer> closing = rows(grid, false);
        if (opening.size() != 1 || closing.size() != 1) {
            return List.of();
        }
        List<Finding> failing = new ArrayList<>();
        int holding = 0;
        for (int column = 1; column < grid.width(); column++) {
            if (grid.cell(opening.getFirst(), column) instanceof Cell.Figure opens
                    && grid.cell(closing.getFirst(), column - 1) instanceof Cell.Figure closes) {
                BigDecimal tolerance = Arithmetic.half(closes.number()).add(Arithmetic.half(opens.number()));
                if (Arithmetic.within(opens.value(), closes.value(), tolerance)) {
                    holding++;
                } else {
                    String closed = grid.rowLabels().get(closing.getFirst()).shown() + " "
                            + grid.columnLabels().get(column - 1).text();
                    Bilingual from = new Bilingual(closed, closed);
                    failing.add(finding(grid, opening.getFirst(), column, opens, closes.value(), from, source));
                }
            }
        }
        return holding >= failing.size() ? failing : List.of();
    }

    private static List<Integer> rows(Grid grid, boolean opening) {
        return IntStream.range(0, grid.height())
                .filter(row -> opening
                        ? grid.rowLabels().get(row).isOpening()
                        : grid.rowLabels().get(row).isClosing())
                .boxed()
                .toList();
    }

    private static List<Finding> carried(Grid grid, String source) {
        List<Finding> findings = new ArrayList<>();
        for (int row = 2; row < grid.height(); row++) {
            SumReading reading = soFar(grid, row);
            for (int column = 0; reading != null && column < grid.width(); column++) {
                if (grid.cell(row, column) instanceof Cell.Figure printed
                        && reading.on(grid, column) instanceof Verdict.Fails fails
                        && fails.complete()) {
                    findings.add(finding(grid, row, column, printed, fails.computed(), SO_FAR, source));
                }
            }
        }
        return findings;
    }

    /** The plain rows above the first carried line; later carried lines are left alone. */
    private static @Nullable SumReading soFar(Grid grid, int row) {
        List<Integer> above = IntStream.range(0, row).boxed().toList();
        boolean plain = above.stream()
                .map(other -> grid.rowLabels().get(other))
                .noneMatch(label -> label.isCarried() || label.mayBeTotal() || label.mayBeTakenAway());
        return plain && grid.rowLabels().get(row).isCarried() ? new SumReading(row, above) : null;
    }

    private static Finding finding(
            Grid grid, int row, int column, Cell.Figure printed, BigDecimal expected, Bilingual from, String source) {
        DanishNumber number = printed.number();
        return new BalanceMismatch(
                SourcePlace.ofLine(source, printed.line()),
                grid.rowLabels().get(row).shown(),
                grid.columnLabels().get(column).shown(),
                number.printed(),
                number.alike(expected),
                from);
    }
}
