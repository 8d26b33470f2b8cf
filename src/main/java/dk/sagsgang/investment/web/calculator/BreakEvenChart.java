package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.TwoWay;
import dk.sagsgang.investment.report.Answer;
import dk.sagsgang.publishing.site.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The net result as a straight line over the success rate, with the rate at which it is zero and the assumed one. */
final class BreakEvenChart {
    private static final int STEPS = 8;

    private final Answer answer;
    private final Texts texts;
    private final Amounts amounts;

    BreakEvenChart(Answer answer, Texts texts, Amounts amounts) {
        this.answer = answer;
        this.texts = texts;
        this.amounts = amounts;
    }

    /** The chart, or empty where the assumed rate cannot be drawn. */
    Optional<Chart> draw() {
        Calculation calculation = answer.calculation();
        BigDecimal expected = calculation.stated().successRate().point();
        boolean own = calculation.stated().cohorts().stream()
                .anyMatch(cohort -> cohort.successRate().isPresent());
        return own || expected.signum() <= 0 ? Optional.empty() : Optional.of(draw(calculation, expected));
    }

    private Chart draw(Calculation calculation, BigDecimal expected) {
        Optional<BigDecimal> zero = answer.breakEven().all().filter(rate -> rate.compareTo(BigDecimal.ONE) <= 0);
        BigDecimal far = expected.max(zero.orElse(expected))
                .multiply(new BigDecimal("1.6"))
                .min(BigDecimal.ONE);
        List<BigDecimal> rates = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            rates.add(far.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64));
        }
        List<BigDecimal> factors = rates.stream()
                .map(rate -> rate.divide(expected, MathContext.DECIMAL64))
                .toList();
        TwoWay line = TwoWay.of(calculation, factors, List.of(BigDecimal.ONE));
        List<Object> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            BigDecimal net = line.net().get(i).getFirst();
            points.add(List.of(rates.get(i).movePointRight(2).doubleValue(), net.doubleValue()));
            rows.add(List.of(amounts.percent(rates.get(i)), amounts.whole(net)));
        }
        Map<String, @Nullable Object> data = ChartWords.of(texts);
        data.put("points", points);
        data.put("expected", expected.movePointRight(2).doubleValue());
        data.put("zero", zero.map(rate -> rate.movePointRight(2).doubleValue()).orElse(null));
        String summary = zero.map(
                        rate -> texts.get("calc.chart.line.summary", amounts.percent(rate), amounts.percent(expected)))
                .orElse(texts.get("calc.chart.line.never"));
        Table table = new Table(
                texts.get("calc.chart.line.table"),
                List.of(texts.get("calc.chart.success"), texts.get("calc.chart.net")),
                rows);
        return new Chart("line", texts.get("calc.chart.line.title"), summary, data, table);
    }
}
