package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.util.ArrayList;
import java.util.List;

/** The charts of a result, each with its figures as a table. */
final class Charts {
    private Charts() {}

    /** Those that the figures give anything for, in the order of the page. */
    static List<Chart> of(ResultFigures figures, Texts texts, NumberFormats amounts) {
        YearCharts byYear = new YearCharts(figures, texts, amounts);
        List<Chart> charts = new ArrayList<>(List.of(byYear.net(), byYear.cumulative()));
        figures.uncertainty()
                .map(drawn -> new SpreadChart(figures, drawn, texts, amounts).draw())
                .ifPresent(charts::add);
        charts.add(new TornadoChart(figures, texts, amounts).draw());
        figures.rateLine()
                .map(line -> new RateChart(line, texts, amounts).draw())
                .ifPresent(charts::add);
        return charts;
    }
}
