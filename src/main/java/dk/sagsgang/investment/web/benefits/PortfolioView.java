package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.investment.benefits.Late;
import dk.sagsgang.investment.benefits.Overlap;
import dk.sagsgang.investment.benefits.Standing;
import dk.sagsgang.investment.web.calculator.Figure;
import dk.sagsgang.investment.web.calculator.Table;
import dk.sagsgang.investment.web.chart.Axis;
import java.util.List;
import java.util.Optional;

/**
 * All investments as their page shows them.
 *
 * @param sentences the whole in plain words
 * @param figures the key figures
 * @param axis what investments are drawn along, in per cent of what was expected
 * @param rows the investments
 * @param sides who pays and who gains
 * @param committees whose budgets pay and gain
 * @param cashable what budgets can be reduced by
 * @param late what is late
 * @param overlaps what may have been counted twice
 */
public record PortfolioView(
        List<String> sentences,
        List<Figure> figures,
        Axis axis,
        List<Row> rows,
        Sides sides,
        Table committees,
        Table cashable,
        List<Late> late,
        List<Overlap> overlaps) {
    public PortfolioView {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
        late = List.copyOf(late);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * One investment.
     *
     * @param whisker drawn in per cent of what was expected, where anything was measured
     * @param share the same in words
     * @param expected of the measured years
     * @param measured of the same years
     * @param spent of the measured years
     * @param net where gains and costs are of the same years
     */
    public record Row(
            Standing standing,
            CaseRef caseFile,
            Optional<ErrorBar> whisker,
            String share,
            String expected,
            String measured,
            String spent,
            String net) {}

    /**
     * Who pays and who gains.
     *
     * @param axis what it is drawn along; costs to the left of zero, gains to the right
     * @param rows one for each payer
     */
    public record Sides(Axis axis, List<Side> rows) {
        public Sides {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One payer.
     *
     * @param from where its costs end, in thousandths
     * @param to where its gains end
     * @param net where its net result is
     */
    public record Side(
            String name, int from, int to, int net, String spent, String expected, String measured, String result) {}
}
