package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.model.Payer;
import java.util.List;

/**
 * What an investment is expected to cost one payer.
 *
 * @param payer who pays
 * @param committee whose budget pays
 * @param account where it is entered
 * @param profile what is expected by year, in order, each year once; amounts are positive
 */
public record PromisedCost(
        LineId id, String title, Payer payer, String committee, String account, List<Expected> profile)
        implements Promise {
    public PromisedCost {
        profile = Promise.ordered(id, profile);
    }
}
