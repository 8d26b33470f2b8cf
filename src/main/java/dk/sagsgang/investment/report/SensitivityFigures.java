package dk.sagsgang.investment.report;

import dk.sagsgang.investment.engine.TwoWay;
import dk.sagsgang.investment.report.ResultFigures.InputRange;
import dk.sagsgang.investment.report.ResultFigures.RateLine;
import java.util.List;
import java.util.Optional;

/**
 * What the net is when inputs are others.
 *
 * @param tornado what each input alone does, widest first
 * @param twoWay net by effect and cost
 * @param rateLine net over the success rate, empty where there is no one rate to vary
 */
public record SensitivityFigures(List<InputRange> tornado, TwoWay twoWay, Optional<RateLine> rateLine) {
    public SensitivityFigures {
        tornado = List.copyOf(tornado);
    }
}
