package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.ResultFigures.RateLine;
import dk.sagsgang.investment.report.ResultFigures.RatePoint;
import dk.sagsgang.investment.web.chart.Plot;
import dk.sagsgang.investment.web.chart.Plot.Line;
import dk.sagsgang.investment.web.chart.Plot.Mark;
import dk.sagsgang.investment.web.chart.Plot.Point;
import dk.sagsgang.investment.web.chart.Plot.Tick;
import dk.sagsgang.investment.web.chart.Plot.Tip;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The net result as a straight line over the success rate, with the rate at which it is zero and the one assumed. */
final class RateChart {
    private static final int MOST_TICKS = 8;

    private final RateLine line;
    private final Texts texts;
    private final NumberFormats amounts;
    private final BigDecimal far;

    RateChart(RateLine line, Texts texts, NumberFormats amounts) {
        this.line = line;
        this.texts = texts;
        this.amounts = amounts;
        this.far = line.points().getLast().rate();
    }

    Chart draw() {
        Scale scale = Scale.over(line.points().stream().map(RatePoint::net).toList());
        List<Point> points = new ArrayList<>();
        List<Tip> tips = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int half = Scale.LENGTH / (2 * (line.points().size() - 1));
        for (RatePoint point : line.points()) {
            int at = at(point.rate());
            points.add(new Point(at, Scale.LENGTH - scale.at(point.net())));
            int from = Math.max(0, at - half);
            tips.add(new Tip(
                    from,
                    Math.min(Scale.LENGTH, at + half) - from,
                    t("success") + " " + amounts.percent(point.rate()) + "\n" + amounts.kroner(point.net())));
            rows.add(List.of(amounts.percent(point.rate()), amounts.whole(point.net())));
        }
        Plot plot = new Plot(
                ticks(),
                KronerAxis.of(scale, amounts, texts),
                List.of(),
                List.of(new Line("present", points, false)),
                marks(),
                tips,
                List.of());
        String summary = line.zero()
                .map(rate ->
                        texts.get("calc.chart.line.summary", amounts.percent(rate), amounts.percent(line.expected())))
                .orElse(t("line.never"));
        Table table = new Table(t("line.table"), List.of(t("success"), t("net")), rows);
        return new Chart("line", t("line.title"), summary, plot, table);
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(t("expected") + " " + amounts.percent(line.expected()), at(line.expected()), 0, "dashed"));
        line.zero()
                .ifPresent(
                        rate -> marks.add(new Mark(t("breakEven") + " " + amounts.percent(rate), at(rate), 1, "good")));
        return marks;
    }

    private int at(BigDecimal rate) {
        return rate.multiply(BigDecimal.valueOf(Scale.LENGTH))
                .divide(far, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal mark : Scale.roundWithin(BigDecimal.ZERO, far, MOST_TICKS)) {
            ticks.add(new Tick(amounts.percent(mark), at(mark), ticks.size() % 2 == 1));
        }
        return ticks;
    }

    private String t(String key) {
        return texts.get("calc.chart." + key);
    }
}
