package dk.sagsgang.investment.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The net for all payers together.
 *
 * @param net present value for all payers together
 * @param netByYear undiscounted net by year
 * @param factors discount factor by year
 * @param byCommittee undiscounted net of each committee that a line names; empty where none does, and in figures that were kept
 *     before it was told
 */
public record NetFigures(
        BigDecimal net,
        List<BigDecimal> netByYear,
        List<BigDecimal> factors,
        @Nullable List<CommitteeNet> byCommittee) {
    public NetFigures {
        netByYear = List.copyOf(netByYear);
        factors = List.copyOf(factors);
        byCommittee = byCommittee == null ? List.of() : List.copyOf(byCommittee);
    }

    /** Never null; see the component. */
    @Override
    public List<CommitteeNet> byCommittee() {
        return byCommittee == null ? List.of() : byCommittee;
    }

    /**
     * The undiscounted net of one committee.
     *
     * @param name the committee
     * @param byYear costs and consequences of its lines by year, kroner
     */
    public record CommitteeNet(String name, List<BigDecimal> byYear) {
        public CommitteeNet {
            byYear = List.copyOf(byYear);
        }

        /** All years together. */
        public BigDecimal total() {
            return byYear.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
