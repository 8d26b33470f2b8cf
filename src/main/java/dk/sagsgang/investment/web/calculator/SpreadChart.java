package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.report.ResultFigures.PayerFigures;
import dk.sagsgang.investment.report.ResultFigures.Uncertainty;
import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.investment.web.chart.Axis;
import dk.sagsgang.investment.web.chart.Drawing;
import dk.sagsgang.investment.web.chart.Plot;
import dk.sagsgang.investment.web.chart.Plot.Bar;
import dk.sagsgang.investment.web.chart.Plot.Mark;
import dk.sagsgang.investment.web.chart.Plot.Tick;
import dk.sagsgang.investment.web.chart.Plot.Tip;
import dk.sagsgang.investment.web.chart.Scale;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How the draws of the net are spread, those with a loss set apart from those with a gain. */
final class SpreadChart {
    private static final int MOST_TICKS = 7;

    /** The highest bar leaves a little room above. */
    private static final int HIGHEST = 960;

    private final ResultFigures figures;
    private final Uncertainty drawn;
    private final Texts texts;
    private final NumberFormats amounts;
    private final double low;
    private final double width;

    SpreadChart(ResultFigures figures, Uncertainty drawn, Texts texts, NumberFormats amounts) {
        this.figures = figures;
        this.drawn = drawn;
        this.texts = texts;
        this.amounts = amounts;
        double first = drawn.histogram().getFirst().low();
        double last = drawn.histogram().getLast().high();
        // Draws that are all alike have one bar without width.
        this.low = first < last ? first : first - 1;
        this.width = first < last ? last - first : 2;
    }

    Chart draw() {
        List<Bar> bars = new ArrayList<>();
        List<Tip> tips = new ArrayList<>();
        int most =
                drawn.histogram().stream().mapToInt(Simulation.Bar::draws).max().orElse(1);
        for (Simulation.Bar bar : drawn.histogram()) {
            int from = at(bar.low());
            int to = Math.max(from + 2, at(bar.high()));
            int height = (int) Math.round((double) bar.draws() * HIGHEST / most);
            boolean gain = bar.low() + bar.high() > 0;
            if (height > 0) {
                bars.add(new Bar(
                        from, Scale.LENGTH - height, to - from - 1, height, gain ? "gain" : "loss", gain ? 0 : 1));
            }
            tips.add(new Tip(from, to - from, tip(bar)));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(t("median"), at(drawn.all().p50()), 0, "dashed"));
        if (low < 0 && low + width > 0) {
            marks.add(new Mark("0", at(0), 1, "plain"));
        }
        Plot plot = new Plot(
                ticks(),
                new Axis(List.of(), List.of(), 0),
                bars,
                List.of(),
                marks,
                tips,
                List.of(new Drawing.Key(t("loss"), "loss"), new Drawing.Key(t("gain"), "gain")));
        String summary = texts.get(
                "calc.chart.spread.summary",
                amounts.chance(drawn.all().probabilityPositive()),
                amounts.approximate(BigDecimal.valueOf(drawn.all().p5())),
                amounts.approximate(BigDecimal.valueOf(drawn.all().p95())));
        return new Chart("spread", t("spread.title"), summary, plot, table());
    }

    private String tip(Simulation.Bar bar) {
        BigDecimal share = BigDecimal.valueOf((double) bar.draws() / drawn.draws());
        return amounts.whole(bar.low()) + " – " + amounts.kroner(bar.high()) + "\n" + amounts.percent(share);
    }

    private int at(double amount) {
        return (int) Math.round((amount - low) / width * Scale.LENGTH);
    }

    private List<Tick> ticks() {
        List<BigDecimal> marks =
                Scale.roundWithin(BigDecimal.valueOf(low), BigDecimal.valueOf(low + width), MOST_TICKS);
        Function<BigDecimal, String> words = KronerAxis.words(marks, amounts, texts);
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal mark : marks) {
            ticks.add(new Tick(words.apply(mark), at(mark.doubleValue()), ticks.size() % 2 == 1));
        }
        return ticks;
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(SpreadRow.of(t("all"), drawn.all(), amounts));
        for (PayerFigures payer : figures.payers()) {
            payer.spread().ifPresent(spread -> rows.add(SpreadRow.of(payer.name(), spread, amounts)));
        }
        return new Table(t("spread.table"), List.of(t("payer"), t("p5"), t("p50"), t("p95"), t("gain")), rows);
    }

    private String t(String key) {
        return texts.get("calc.chart." + key);
    }
}
