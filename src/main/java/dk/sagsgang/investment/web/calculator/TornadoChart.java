package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.InputLabel;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.report.ResultFigures.InputRange;
import dk.sagsgang.investment.web.chart.Drawing;
import dk.sagsgang.investment.web.chart.Plot.Tick;
import dk.sagsgang.investment.web.chart.RangeBars;
import dk.sagsgang.investment.web.chart.RangeBars.End;
import dk.sagsgang.investment.web.chart.RangeBars.Row;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each input alone does to the net: one bar an input, to either side of the net as it is. */
final class TornadoChart {
    private static final int MOST_BARS = 9;
    private static final int MOST_TICKS = 4;

    /** Room beside the longest bars for what their ends stand for, of the whole width. */
    private static final BigDecimal MARGIN = new BigDecimal("0.16");

    private final List<InputRange> ranges;
    private final BigDecimal net;
    private final Texts texts;
    private final NumberFormats amounts;
    private final BigDecimal low;
    private final BigDecimal width;

    TornadoChart(ResultFigures figures, Texts texts, NumberFormats amounts) {
        this.ranges = figures.tornado().stream().limit(MOST_BARS).toList();
        this.net = figures.net();
        this.texts = texts;
        this.amounts = amounts;
        BigDecimal least = ends().reduce(net, BigDecimal::min);
        BigDecimal span = ends().reduce(net, BigDecimal::max).subtract(least).max(BigDecimal.ONE);
        BigDecimal margin = span.multiply(MARGIN);
        this.low = least.subtract(margin);
        this.width = span.add(margin).add(margin);
    }

    Chart draw() {
        List<Row> rows = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (InputRange range : ranges) {
            String name = texts.pick(InputLabel.of(range.input()));
            String from = InputValue.of(range.input(), range.low(), amounts);
            String to = InputValue.of(range.input(), range.high(), amounts);
            rows.add(new Row(
                    name,
                    new End(at(range.netLow()), from),
                    new End(at(range.netHigh()), to),
                    name + "\n" + tip("low", from, range.netLow()) + "\n" + tip("high", to, range.netHigh())));
            table.add(List.of(name, from, to, amounts.whole(range.netLow()), amounts.whole(range.netHigh())));
        }
        RangeBars drawing = new RangeBars(
                ticks(), at(net), rows, List.of(new Drawing.Key(t("low"), "low"), new Drawing.Key(t("high"), "high")));
        List<String> head = List.of(t("input"), t("low"), t("high"), t("netLow"), t("netHigh"));
        String summary = rows.isEmpty()
                ? t("tornado.none")
                : texts.get("calc.chart.tornado.summary", rows.getFirst().name());
        return new Chart("tornado", t("tornado.title"), summary, drawing, new Table(t("tornado.table"), head, table));
    }

    private Stream<BigDecimal> ends() {
        return ranges.stream().flatMap(range -> Stream.of(range.netLow(), range.netHigh()));
    }

    private String tip(String end, String value, BigDecimal at) {
        return t(end) + " " + value + ": " + amounts.kroner(at);
    }

    private int at(BigDecimal amount) {
        return amount.subtract(low)
                .multiply(BigDecimal.valueOf(Scale.LENGTH))
                .divide(width, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private List<Tick> ticks() {
        BigDecimal least = ends().reduce(net, BigDecimal::min);
        BigDecimal most = ends().reduce(net, BigDecimal::max);
        List<BigDecimal> marks = Scale.roundWithin(least, most, MOST_TICKS);
        Function<BigDecimal, String> words = KronerAxis.words(marks, amounts, texts);
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal mark : marks) {
            ticks.add(new Tick(words.apply(mark), at(mark), ticks.size() % 2 == 1));
        }
        return ticks;
    }

    private String t(String key) {
        return texts.get("calc.chart." + key);
    }
}
