package dk.sagsgang.investment.web.chart;

import java.util.List;

/**
 * One bar a row, to either side of a value that all rows have in common.
 *
 * @param ticks labels of the axis
 * @param middle where the common value is
 * @param rows from the top
 * @param keys the legend
 */
public record RangeBars(List<Plot.Tick> ticks, int middle, List<Row> rows, List<Key> keys) implements Drawing {
    public RangeBars {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }

    /**
     * One row.
     *
     * @param name what it is
     * @param low the end at the low value
     * @param high the end at the high value
     * @param tip what is said when one points at it
     */
    public record Row(String name, End low, End high, String tip) {}

    /**
     * One end.
     *
     * @param at where it is
     * @param words the value that it stands for
     */
    public record End(int at, String words) {}

    /** Where the part from the common value to an end begins. */
    public int start(End end) {
        return Math.min(end.at(), middle);
    }

    /** How wide it is. */
    public int width(End end) {
        return Math.abs(end.at() - middle);
    }

    /** Whether an end lies to the left of the common value, so that its words stand there too. */
    public boolean isLeft(End end) {
        return end.at() < middle;
    }
}
