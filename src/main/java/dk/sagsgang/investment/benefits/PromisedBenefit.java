package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.model.Payer;
import java.util.List;

/**
 * A gain that somebody has promised and answers for.
 *
 * @param payer who gains
 * @param owner the person or office that answers for it
 * @param committee whose budget gains
 * @param account where it shall be seen in the accounts
 * @param baseline the situation before
 * @param measuringMethod how it is measured
 * @param cashable whether a budget can be reduced by it
 * @param profile what is expected by year, in order, each year once
 */
public record PromisedBenefit(
        LineId id,
        String title,
        Payer payer,
        String owner,
        String committee,
        String account,
        Baseline baseline,
        String measuringMethod,
        boolean cashable,
        List<Expected> profile)
        implements Promise {
    public PromisedBenefit {
        profile = Promise.ordered(id, profile);
    }
}
