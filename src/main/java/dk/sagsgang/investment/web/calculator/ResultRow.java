package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.engine.Totals;
import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One key figure of a calculation, to be set beside another's.
 *
 * @param label what it is
 * @param amount the figure, empty when there is none
 * @param share whether it is a share rather than kroner
 */
record ResultRow(String label, Optional<BigDecimal> amount, boolean share) {

    static List<ResultRow> of(InvestmentResult answer, Texts texts) {
        Totals present = answer.calculation().presentValue();
        List<ResultRow> rows = new ArrayList<>();
        rows.add(new ResultRow(texts.get("calc.compare.net"), Optional.of(present.net()), false));
        rows.add(new ResultRow(
                texts.get("calc.compare.budget"),
                Optional.of(answer.calculation().undiscounted().net()),
                false));
        rows.add(new ResultRow(texts.get("calc.compare.cost"), Optional.of(present.cost()), false));
        present.byPayer()
                .forEach((payer, gain) -> rows.add(
                        new ResultRow(texts.get("calc.compare.gain", payer.name()), Optional.of(gain), false)));
        rows.add(new ResultRow(
                texts.get("calc.figure.breakEven"), answer.breakEven().all(), true));
        rows.add(new ResultRow(
                texts.get("calc.figure.chance"),
                answer.simulation().map(drawn -> BigDecimal.valueOf(drawn.all().probabilityPositive())),
                true));
        return rows;
    }

    List<String> beside(ResultRow other, NumberFormats amounts) {
        String change = amount.flatMap(mine -> other.amount.map(theirs -> theirs.subtract(mine)))
                .map(more -> (more.signum() > 0 ? "+" : "") + shown(more, amounts))
                .orElse("–");
        return List.of(label, shown(amounts), other.shown(amounts), change);
    }

    private String shown(NumberFormats amounts) {
        return amount.map(value -> shown(value, amounts)).orElse("–");
    }

    private String shown(BigDecimal value, NumberFormats amounts) {
        return share ? amounts.percent(value) : amounts.whole(value);
    }
}
