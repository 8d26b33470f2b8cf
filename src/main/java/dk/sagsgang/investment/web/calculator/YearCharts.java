package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Payback;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.report.ResultFigures.PayerFigures;
import dk.sagsgang.investment.web.chart.Drawing;
import dk.sagsgang.investment.web.chart.Plot;
import dk.sagsgang.investment.web.chart.Plot.Bar;
import dk.sagsgang.investment.web.chart.Plot.Line;
import dk.sagsgang.investment.web.chart.Plot.Mark;
import dk.sagsgang.investment.web.chart.Plot.Point;
import dk.sagsgang.investment.web.chart.Plot.Tick;
import dk.sagsgang.investment.web.chart.Plot.Tip;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two charts over the years: net for each payer, and what it adds up to. */
final class YearCharts {
    /** Labels that there is room for along the bottom of a wide and of a narrow page. */
    private static final int MOST_WIDE = 16;

    private static final int MOST_NARROW = 6;
    private static final int WIDEST_BAR = 80;
    private static final int COLOURS = 6;

    private final ResultFigures figures;
    private final Texts texts;
    private final NumberFormats amounts;
    private final List<Integer> years;

    YearCharts(ResultFigures figures, Texts texts, NumberFormats amounts) {
        this.figures = figures;
        this.texts = texts;
        this.amounts = amounts;
        this.years = figures.years();
    }

    Chart net() {
        List<BigDecimal> net = figures.netByYear();
        List<Series> series = new ArrayList<>();
        for (PayerFigures payer : figures.payers()) {
            series.add(new Series(payer.name(), String.valueOf(series.size() % COLOURS), payer.byYear()));
        }
        Scale scale = Scale.over(Stream.concat(
                        net.stream(),
                        IntStream.range(0, years.size())
                                .boxed()
                                .flatMap(year -> Stream.of(stacked(series, year, 1), stacked(series, year, -1))))
                .toList());
        List<Series> all = new ArrayList<>(series);
        all.add(new Series(t("net"), "net", net));
        Plot plot = new Plot(
                ticks(),
                KronerAxis.of(scale, amounts, texts),
                bars(series, scale),
                List.of(line("net", net, scale, false)),
                List.of(),
                tips(all),
                all.stream()
                        .map(each -> new Drawing.Key(each.name(), each.look()))
                        .toList());
        return new Chart("years", t("years.title"), t("years.summary"), plot, table("years.table", all, true));
    }

    Chart cumulative() {
        List<BigDecimal> net = figures.netByYear();
        List<BigDecimal> present = new ArrayList<>();
        for (int year = 0; year < net.size(); year++) {
            present.add(net.get(year).multiply(figures.factors().get(year)));
        }
        Series budget = new Series(t("budget"), "budget", Payback.accumulated(net));
        Series discounted = new Series(t("present"), "present", Payback.accumulated(present));
        List<Series> both = List.of(budget, discounted);
        Scale scale = Scale.over(Stream.concat(budget.values().stream(), discounted.values().stream())
                .toList());
        Plot plot = new Plot(
                ticks(),
                KronerAxis.of(scale, amounts, texts),
                List.of(),
                List.of(
                        line("budget", budget.values(), scale, false),
                        line("present", discounted.values(), scale, true)),
                figures
                        .paybackYear()
                        .map(year -> new Mark(t("payback") + " " + year, x(year - figures.startYear()), 0, "good"))
                        .stream()
                        .toList(),
                tips(both),
                both.stream()
                        .map(each -> new Drawing.Key(each.name(), each.look()))
                        .toList());
        String summary = figures.paybackYear()
                .map(year -> texts.get("calc.chart.cumulative.summary", String.valueOf(year)))
                .orElse(t("cumulative.never"));
        return new Chart("cumulative", t("cumulative.title"), summary, plot, table("cumulative.table", both, false));
    }

    /** What is drawn of one name. */
    private record Series(String name, String look, List<BigDecimal> values) {}

    /** Gains from zero upwards and costs from zero downwards, in the order of the payers. */
    private List<Bar> bars(List<Series> series, Scale scale) {
        int width = Math.min(Scale.LENGTH * 6 / (10 * years.size()), WIDEST_BAR);
        List<Bar> bars = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            BigDecimal above = BigDecimal.ZERO;
            BigDecimal below = BigDecimal.ZERO;
            for (int i = 0; i < series.size(); i++) {
                BigDecimal value = series.get(i).values().get(year);
                BigDecimal from = value.signum() > 0 ? above : below;
                BigDecimal to = from.add(value);
                int top = Scale.LENGTH - scale.at(from.max(to));
                int height = scale.at(from.max(to)) - scale.at(from.min(to));
                if (height > 0) {
                    bars.add(new Bar(
                            x(year) - width / 2,
                            top,
                            width,
                            height,
                            series.get(i).look(),
                            i % COLOURS));
                }
                above = value.signum() > 0 ? to : above;
                below = value.signum() > 0 ? below : to;
            }
        }
        return bars;
    }

    private static BigDecimal stacked(List<Series> series, int year, int sign) {
        return series.stream()
                .map(each -> each.values().get(year))
                .filter(value -> value.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Line line(String look, List<BigDecimal> values, Scale scale, boolean filled) {
        List<Point> points = new ArrayList<>();
        for (int year = 0; year < values.size(); year++) {
            points.add(new Point(x(year), Scale.LENGTH - scale.at(values.get(year))));
        }
        return new Line(look, points, filled);
    }

    private int x(int year) {
        return (2 * year + 1) * Scale.LENGTH / (2 * years.size());
    }

    private List<Tick> ticks() {
        int apart = Math.ceilDiv(years.size(), MOST_WIDE);
        int apartNarrow = apart * Math.ceilDiv(Math.ceilDiv(years.size(), apart), MOST_NARROW);
        return IntStream.range(0, years.size())
                .filter(year -> year % apart == 0)
                .mapToObj(year -> new Tick(String.valueOf(years.get(year)), x(year), year % apartNarrow != 0))
                .toList();
    }

    private List<Tip> tips(List<Series> series) {
        List<Tip> tips = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            StringJoiner words = new StringJoiner("\n");
            words.add(String.valueOf(years.get(year)));
            for (Series each : series) {
                words.add(each.name() + ": " + amounts.kroner(each.values().get(year)));
            }
            int from = year * Scale.LENGTH / years.size();
            tips.add(new Tip(from, (year + 1) * Scale.LENGTH / years.size() - from, words.toString()));
        }
        return tips;
    }

    private Table table(String caption, List<Series> series, boolean total) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int year = i;
            rows.add(row(
                    String.valueOf(years.get(year)),
                    series.stream().map(each -> each.values().get(year))));
        }
        if (total) {
            rows.add(row(t("total"), series.stream().map(each -> Calculation.sum(each.values()))));
        }
        List<String> head = new ArrayList<>(List.of(t("year")));
        series.forEach(each -> head.add(each.name()));
        return new Table(t(caption), head, rows);
    }

    private List<String> row(String name, Stream<BigDecimal> values) {
        return Stream.concat(Stream.of(name), values.map(amounts::whole)).toList();
    }

    private String t(String key) {
        return texts.get("calc.chart." + key);
    }
}
