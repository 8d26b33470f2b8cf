package dk.sagsgang.investment.web.chart;

/** What a chart draws. Places are thousandths of the drawing's width from the left, and of its height from the top. */
public sealed interface Drawing permits Plot, RangeBars {
    /** Names in the legend, with the look of what they stand for. */
    record Key(String name, String look) {}

    /** A place as SVG has it, so that a drawing fits whatever room it gets: {@code 43.5%}. */
    static String percent(int thousandths) {
        return thousandths / 10 + "." + Math.abs(thousandths % 10) + "%";
    }
}
