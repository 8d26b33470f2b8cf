package dk.sagsgang.investment.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * The net for all payers together.
 *
 * @param net present value for all payers together
 * @param netByYear undiscounted net by year
 * @param factors discount factor by year
 */
public record NetFigures(BigDecimal net, List<BigDecimal> netByYear, List<BigDecimal> factors) {
    public NetFigures {
        netByYear = List.copyOf(netByYear);
        factors = List.copyOf(factors);
    }
}
