package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.web.calculator.Table;
import dk.sagsgang.investment.web.chart.Axis;
import java.util.List;

/**
 * Lines over years or shares, in a frame of a thousand by a thousand.
 *
 * @param title its heading
 * @param summary what it shows, in a sentence
 * @param x labels along the bottom, evenly spaced
 * @param between whether the labels are in the middle of even parts rather than at their borders
 * @param y the axis to the left, drawn upwards
 * @param lines what is drawn, the first one lowest
 * @param table the same figures
 */
public record Curve(
        String title, String summary, List<String> x, boolean between, Axis y, List<Line> lines, Table table) {
    public Curve {
        x = List.copyOf(x);
        lines = List.copyOf(lines);
    }

    /**
     * One line, or a band.
     *
     * @param name in the legend
     * @param look the ending of its class
     * @param points as SVG has them
     * @param dots where its values are, for a line through few
     * @param area whether it is closed and filled
     */
    public record Line(String name, String look, String points, List<Dot> dots, boolean area) {
        public Line {
            dots = List.copyOf(dots);
        }
    }

    /** One value. */
    public record Dot(int x, int y) {}
}
