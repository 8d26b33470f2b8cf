package dk.sagsgang.investment.web.chart;

import java.util.List;

/**
 * Bars and lines over an axis.
 *
 * @param x labels along the bottom
 * @param y the axis to the left, drawn upwards; without labels where heights say nothing on their own
 * @param bars what is filled
 * @param lines what is drawn as lines, over the bars
 * @param marks vertical lines with a label above
 * @param tips what is said when one points at a part
 * @param keys the legend, empty where nothing needs one
 */
public record Plot(
        List<Tick> x, Axis y, List<Bar> bars, List<Line> lines, List<Mark> marks, List<Tip> tips, List<Key> keys)
        implements Drawing {
    private static final int NEAR_EDGE = 160;

    public Plot {
        x = List.copyOf(x);
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        tips = List.copyOf(tips);
        keys = List.copyOf(keys);
    }

    /**
     * A label at its place.
     *
     * @param minor whether it is left out where there is little room
     */
    public record Tick(String label, int at, boolean minor) {}

    /**
     * A filled part.
     *
     * @param look the ending of its class
     * @param pattern which pattern it has besides its colour, 0 for none
     */
    public record Bar(int x, int y, int width, int height, String look, int pattern) {}

    /**
     * Points with lines between.
     *
     * @param look the ending of its class
     * @param filled whether what lies between the line and zero is tinted
     */
    public record Line(String look, List<Point> points, boolean filled) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** One point. */
    public record Point(int x, int y) {}

    /**
     * A vertical line with a label.
     *
     * @param row which row above the plot the label has, 0 for the lowest
     * @param look the ending of its class
     */
    public record Mark(String label, int at, int row, String look) {
        /** On which side of the line the label has room, as SVG anchors text. */
        public String anchor() {
            return at > Scale.LENGTH - NEAR_EDGE ? "end" : at < NEAR_EDGE ? "start" : "middle";
        }
    }

    /** Words for a part of the plot from top to bottom. */
    public record Tip(int x, int width, String words) {}

    /** The corners of the tinted part of a line, as SVG has them. */
    public String area(Line line) {
        int zero = Scale.LENGTH - y.zero();
        StringBuilder corners = new StringBuilder();
        line.points()
                .forEach(point ->
                        corners.append(point.x()).append(',').append(point.y()).append(' '));
        corners.append(line.points().getLast().x()).append(',').append(zero).append(' ');
        return corners.append(line.points().getFirst().x())
                .append(',')
                .append(zero)
                .toString();
    }

    /** How many rows of labels stand above the plot. */
    public int markRows() {
        return marks.stream().mapToInt(Mark::row).max().orElse(-1) + 1;
    }
}
