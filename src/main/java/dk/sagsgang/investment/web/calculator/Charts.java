package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Payback;
import dk.sagsgang.investment.report.InputLabel;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws an answer up as charts with their tables. */
final class Charts {
    private static final int BARS = 9;

    private final ResultFigures figures;
    private final Texts texts;
    private final NumberFormats amounts;
    private final List<String> years;

    Charts(ResultFigures figures, Texts texts, NumberFormats amounts) {
        this.figures = figures;
        this.texts = texts;
        this.amounts = amounts;
        this.years = figures.years().stream().map(String::valueOf).toList();
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>(List.of(byYear(), cumulative()));
        figures.uncertainty().map(this::spread).ifPresent(charts::add);
        charts.add(tornado());
        figures.rateLine().map(this::breakEven).ifPresent(charts::add);
        return charts;
    }

    private Chart byYear() {
        Map<String, List<BigDecimal>> byPayer = new LinkedHashMap<>();
        figures.payers().forEach(payer -> byPayer.put(payer.name(), payer.byYear()));
        List<BigDecimal> net = figures.netByYear();
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
        List<BigDecimal> net = figures.netByYear();
        List<BigDecimal> present = new ArrayList<>();
        for (int i = 0; i < net.size(); i++) {
            present.add(net.get(i).multiply(figures.factors().get(i)));
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
        data.put("payback", figures.paybackYear().map(String::valueOf).orElse(null));
        String summary = figures.paybackYear()
                .map(year -> texts.get("calc.chart.cumulative.summary", String.valueOf(year)))
                .orElse(t("cumulative.never"));
        List<String> head = List.of(t("year"), t("budget"), t("present"));
        return new Chart(
                "cumulative", t("cumulative.title"), summary, data, new Table(t("cumulative.table"), head, rows));
    }

    private Chart spread(ResultFigures.Uncertainty drawn) {
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
        for (ResultFigures.PayerFigures payer : figures.payers()) {
            payer.spread().ifPresent(spread -> rows.add(SpreadRow.of(payer.name(), spread, amounts)));
        }
        List<String> head = List.of(t("payer"), t("p5"), t("p50"), t("p95"), t("gain"));
        String summary = texts.get(
                "calc.chart.spread.summary",
                amounts.chance(drawn.all().probabilityPositive()),
                amounts.approximate(BigDecimal.valueOf(drawn.all().p5())),
                amounts.approximate(BigDecimal.valueOf(drawn.all().p95())));
        return new Chart("spread", t("spread.title"), summary, data, new Table(t("spread.table"), head, rows));
    }

    private Chart tornado() {
        List<Object> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (ResultFigures.InputRange bar :
                figures.tornado().stream().limit(BARS).toList()) {
            String name = texts.pick(InputLabel.of(bar.input()));
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
        data.put("net", figures.net().doubleValue());
        List<String> head = List.of(t("input"), t("low"), t("high"), t("netLow"), t("netHigh"));
        String summary = rows.isEmpty()
                ? t("tornado.none")
                : texts.get("calc.chart.tornado.summary", rows.getFirst().getFirst());
        return new Chart("tornado", t("tornado.title"), summary, data, new Table(t("tornado.table"), head, rows));
    }

    /** The net result as a straight line over the success rate, with the rate at which it is zero and the one assumed. */
    private Chart breakEven(ResultFigures.RateLine line) {
        List<Object> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (ResultFigures.RatePoint point : line.points()) {
            points.add(List.of(
                    point.rate().movePointRight(2).doubleValue(), point.net().doubleValue()));
            rows.add(List.of(amounts.percent(point.rate()), amounts.whole(point.net())));
        }
        Map<String, @Nullable Object> data = words();
        data.put("points", points);
        data.put("expected", line.expected().movePointRight(2).doubleValue());
        data.put(
                "zero",
                line.zero().map(rate -> rate.movePointRight(2).doubleValue()).orElse(null));
        String summary = line.zero()
                .map(rate ->
                        texts.get("calc.chart.line.summary", amounts.percent(rate), amounts.percent(line.expected())))
                .orElse(t("line.never"));
        return new Chart(
                "line",
                t("line.title"),
                summary,
                data,
                new Table(t("line.table"), List.of(t("success"), t("net")), rows));
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
