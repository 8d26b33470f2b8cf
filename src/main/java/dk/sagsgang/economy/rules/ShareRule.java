package dk.sagsgang.economy.rules;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A line of percentages next to a line of figures with a total gives the shares of that total, to the printed decimal. */
public final class ShareRule implements TableRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Description description() {
        return new Description(
                ShareMismatch.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Procenter ved siden af tal med en total er tallenes andele af totalen, rigtige på den trykte decimal.",
                        "Percentages beside figures with a total are the figures' shares of that total, correct to the printed decimal."),
                "God statistikskik: andele kan efterregnes af de tal, de står ved.");
    }

    @Override
    public List<Finding> check(Grid down, Grid along, String source) {
        List<Finding> findings = new ArrayList<>(shareLines(down, source));
        findings.addAll(shareLines(along, source));
        return findings;
    }

    private static List<Finding> shareLines(Grid grid, String source) {
        List<Integer> totals = IntStream.range(0, grid.width())
                .filter(column -> grid.columnLabels().get(column).mayBeTotal())
                .boxed()
                .toList();
        if (totals.size() != 1) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int row = 1; row < grid.height(); row++) {
            if (isShares(grid, row) && !isShares(grid, row - 1)) {
                findings.addAll(shares(grid, row, totals.getFirst(), source));
            }
        }
        return findings;
    }

    private static boolean isShares(Grid grid, int row) {
        List<Cell> cells = grid.rows().get(row);
        return cells.stream().anyMatch(cell -> cell instanceof Cell.Figure)
                && cells.stream().noneMatch(cell -> cell instanceof Cell.Figure figure && !figure.percent());
    }

    private static List<Finding> shares(Grid grid, int row, int total, String source) {
        List<Finding> failing = new ArrayList<>();
        int holding = 0;
        for (int column = 0; column < grid.width(); column++) {
            if (column != total
                    && grid.cell(row, column) instanceof Cell.Figure share
                    && grid.cell(row - 1, column) instanceof Cell.Figure part
                    && grid.cell(row - 1, total) instanceof Cell.Figure whole
                    && whole.value().signum() > 0) {
                Finding finding = share(grid, row, column, share, part, whole, source);
                if (finding != null) {
                    failing.add(finding);
                } else if (part.value().signum() != 0) {
                    holding++;
                }
            }
        }
        return holding > failing.size() ? failing : List.of();
    }

    private static @Nullable Finding share(
            Grid grid, int row, int column, Cell.Figure share, Cell.Figure part, Cell.Figure whole, String source) {
        BigDecimal exact = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL128);
        BigDecimal rounding = grid.isExact(row - 1, column)
                ? BigDecimal.ZERO
                : Arithmetic.half(part.number())
                        .multiply(BigDecimal.valueOf(200))
                        .divide(whole.value(), MathContext.DECIMAL128);
        if (Arithmetic.within(
                exact, share.value(), Arithmetic.half(share.number()).add(rounding))) {
            return null;
        }
        return new ShareMismatch(
                SourcePlace.ofLine(source, share.line()),
                grid.rowLabels().get(row).shown(),
                grid.columnLabels().get(column).shown(),
                share.number().printed(),
                share.number().alike(exact.setScale(share.number().decimals(), RoundingMode.HALF_UP)),
                NumberFormats.DANISH.exact(part.value()) + " / " + NumberFormats.DANISH.exact(whole.value()));
    }
}
