package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.uncertainty.Spread;
import dk.sagsgang.quantities.NumberFormats;
import java.util.List;

/** How one payer's result is spread, as a row of a table. */
final class SpreadRow {
    private SpreadRow() {}

    static List<String> of(String name, Spread spread, NumberFormats amounts) {
        return List.of(
                name,
                amounts.whole(spread.p5()),
                amounts.whole(spread.p50()),
                amounts.whole(spread.p95()),
                amounts.chance(spread.probabilityPositive()));
    }
}
