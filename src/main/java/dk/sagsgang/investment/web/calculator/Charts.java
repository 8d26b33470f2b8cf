package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Payback;
import dk.sagsgang.investment.engine.Tornado;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.report.Answer;
import dk.sagsgang.investment.report.InputLabel;
import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.publishing.site.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws an answer up as charts with their tables. */
final class Charts {
    private static final int BARS = 9;

    private final Answer answer;
    private final Calculation calculation;
    private final Texts texts;
    private final Amounts amounts;
    private final List<String> years;

    Charts(Answer answer, Texts texts, Amounts amounts) {
        this.answer = answer;
        this.calculation = answer.calculation();
        this.texts = texts;
        this.amounts = amounts;
        this.years = calculation.years().stream().map(String::valueOf).toList();
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>(List.of(byYear(), cumulative()));
        spread().ifPresent(charts::add);
        charts.add(tornado());
        new BreakEvenChart(answer, texts, amounts).draw().ifPresent(charts::add);
        return charts;
    }

    private Chart byYear() {
        Map<String, List<BigDecimal>> byPayer = new LinkedHashMap<>();
        for (Payer payer : calculation.stated().payers()) {
            byPayer.put(payer.name(), calculation.byYear(flow -> flow.payer().equals(payer)));
        }
        List<BigDecimal> net = calculation.netByYear();
        List<Object> series = new ArrayList<>();
        byPayer.forEach((name, values) -> series.add(Map.of("name", name, "values", doubles(values))));
        List<String> head = new ArrayList<>();
        head.add(t("year"));
        head.addAll(byPayer.keySet());
        head.add(t("net"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int year = i;
            List<String> row = new ArrayList<>();
            row.add(years.get(i));
            byPayer.values().forEach(values -> row.add(amounts.whole(values.get(year))));
            row.add(amounts.whole(net.get(i)));
            rows.add(row);
        }
        List<String> sum = new ArrayList<>();
        sum.add(t("total"));
        byPayer.values().forEach(values -> sum.add(amounts.whole(Calculation.sum(values))));
        sum.add(amounts.whole(Calculation.sum(net)));
        rows.add(sum);
        Map<String, @Nullable Object> data = words();
        data.put("years", years);
        data.put("series", series);
        data.put("net", doubles(net));
        return new Chart("years", t("years.title"), t("years.summary"), data, new Table(t("years.table"), head, rows));
    }

    private Chart cumulative() {
        List<BigDecimal> net = calculation.netByYear();
        List<BigDecimal> present = new ArrayList<>();
        for (int i = 0; i < net.size(); i++) {
            present.add(net.get(i).multiply(calculation.factors().get(i)));
        }
        List<BigDecimal> budget = Payback.accumulated(net);
        List<BigDecimal> discounted = Payback.accumulated(present);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            rows.add(List.of(years.get(i), amounts.whole(budget.get(i)), amounts.whole(discounted.get(i))));
        }
        Map<String, @Nullable Object> data = words();
        data.put("years", years);
        data.put("budget", doubles(budget));
        data.put("present", doubles(discounted));
        data.put("payback", answer.payback().discounted().map(String::valueOf).orElse(null));
        String summary = answer.payback()
                .discounted()
                .map(year -> texts.get("calc.chart.cumulative.summary", String.valueOf(year)))
                .orElse(t("cumulative.never"));
        List<String> head = List.of(t("year"), t("budget"), t("present"));
        return new Chart(
                "cumulative", t("cumulative.title"), summary, data, new Table(t("cumulative.table"), head, rows));
    }

    private Optional<Chart> spread() {
        return answer.simulation()
                .filter(drawn -> !drawn.attributions().isEmpty())
                .map(this::spread);
    }

    private Chart spread(Simulation drawn) {
        Map<String, @Nullable Object> data = words();
        data.put(
                "bars",
                drawn.histogram().stream()
                        .map(bar -> List.of(Math.round(bar.low()), Math.round(bar.high()), bar.draws()))
                        .toList());
        data.put("draws", drawn.draws());
        data.put("median", Math.round(drawn.all().p50()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(SpreadRow.of(t("all"), drawn.all(), amounts));
        drawn.byPayer().forEach((payer, spread) -> rows.add(SpreadRow.of(payer.name(), spread, amounts)));
        List<String> head = List.of(t("payer"), t("p5"), t("p50"), t("p95"), t("gain"));
        String summary = texts.get(
                "calc.chart.spread.summary",
                amounts.chance(drawn.all().probabilityPositive()),
                amounts.spoken(BigDecimal.valueOf(drawn.all().p5())),
                amounts.spoken(BigDecimal.valueOf(drawn.all().p95())));
        return new Chart("spread", t("spread.title"), summary, data, new Table(t("spread.table"), head, rows));
    }

    private Chart tornado() {
        List<Object> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Tornado.Bar bar : answer.tornado().stream().limit(BARS).toList()) {
            String name = amounts.words(InputLabel.of(bar.input()));
            bars.add(Map.of(
                    "name", name,
                    "low", bar.netLow().doubleValue(),
                    "high", bar.netHigh().doubleValue(),
                    "from", InputValue.of(bar.input(), bar.low(), amounts),
                    "to", InputValue.of(bar.input(), bar.high(), amounts)));
            rows.add(List.of(
                    name,
                    InputValue.of(bar.input(), bar.low(), amounts),
                    InputValue.of(bar.input(), bar.high(), amounts),
                    amounts.whole(bar.netLow()),
                    amounts.whole(bar.netHigh())));
        }
        Map<String, @Nullable Object> data = words();
        data.put("bars", bars);
        data.put("net", calculation.presentValue().net().doubleValue());
        List<String> head = List.of(t("input"), t("low"), t("high"), t("netLow"), t("netHigh"));
        String summary = rows.isEmpty()
                ? t("tornado.none")
                : texts.get("calc.chart.tornado.summary", rows.getFirst().getFirst());
        return new Chart("tornado", t("tornado.title"), summary, data, new Table(t("tornado.table"), head, rows));
    }

    private Map<String, @Nullable Object> words() {
        return ChartWords.of(texts);
    }

    private String t(String key) {
        return texts.get("calc.chart." + key);
    }

    private static List<Double> doubles(List<BigDecimal> values) {
        return values.stream().map(BigDecimal::doubleValue).toList();
    }
}
