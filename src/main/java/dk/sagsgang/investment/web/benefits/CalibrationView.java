package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.web.calculator.Table;
import dk.sagsgang.investment.web.chart.Axis;
import java.util.List;
import java.util.Optional;

/**
 * How well predictions have held, as the page shows it.
 *
 * @param measured how many predictions have been measured
 * @param sentences the whole in plain words
 * @param coverage the share within the intervals, drawn against nine in ten; empty before anything is measured
 * @param axis what predictions are drawn along, in per cent of what was expected
 * @param groups the predictions of each investment
 * @param investments the same counted by investment
 */
public record CalibrationView(
        int measured,
        List<String> sentences,
        Optional<Coverage> coverage,
        Axis axis,
        List<Group> groups,
        Table investments) {
    public CalibrationView {
        sentences = List.copyOf(sentences);
        groups = List.copyOf(groups);
    }

    /**
     * A share with the interval that agrees with the counts.
     *
     * @param axis from none to all
     * @param whisker the interval, nine in ten as what is expected, and the share
     */
    public record Coverage(Axis axis, ErrorBar whisker) {}

    /** The measured predictions of one investment. */
    public record Group(InvestmentPlan plan, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One prediction.
     *
     * @param title the gain
     * @param whisker drawn in per cent of what was expected
     * @param share realised in per cent of expected
     */
    public record Row(String title, int year, ErrorBar whisker, String share, OutcomeLabel verdict) {}
}
