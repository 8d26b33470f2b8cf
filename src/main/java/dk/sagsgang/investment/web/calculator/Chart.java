package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.web.chart.Drawing;
import dk.sagsgang.investment.web.chart.Plot;
import dk.sagsgang.investment.web.chart.RangeBars;
import java.util.List;

/**
 * A chart: what is drawn, and the same figures as a table.
 *
 * @param kind which chart it is, for its place on the page
 * @param title its heading
 * @param summary what it shows, in a sentence
 * @param drawing what is drawn
 * @param table the same for those who read
 */
public record Chart(String kind, String title, String summary, Drawing drawing, Table table) {
    /** The legend, empty where the drawing needs none or has nothing in it. */
    public List<Drawing.Key> keys() {
        return switch (drawing) {
            case Plot plot -> plot.keys();
            case RangeBars ranges -> ranges.rows().isEmpty() ? List.of() : ranges.keys();
        };
    }
}
