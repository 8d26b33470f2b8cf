package dk.sagsgang.investment.benefits;

import dk.sagsgang.investment.model.Payer;
import java.util.Comparator;
import java.util.List;

/**
 * A gain that somebody has promised and answers for.
 *
 * @param id its id
 * @param investment title of the investment it belongs to
 * @param targetGroup who it comes from
 * @param payer who gains
 * @param owner the person or office that answers for it
 * @param committee whose budget gains
 * @param account where it shall be seen in the accounts
 * @param baseline where things stood before
 * @param measuringMethod how it is measured
 * @param cashable whether a budget can be reduced by it
 * @param profile what is expected by year, in order, each year once
 * @param gates when it is stopped or goes on
 */
public record PromisedBenefit(
        BenefitId id,
        String investment,
        String targetGroup,
        Payer payer,
        String owner,
        String committee,
        String account,
        Baseline baseline,
        String measuringMethod,
        boolean cashable,
        List<Expected> profile,
        List<Gate> gates) {
    public PromisedBenefit {
        profile =
                profile.stream().sorted(Comparator.comparingInt(Expected::year)).toList();
        gates = gates.stream().sorted(Comparator.comparing(Gate::date)).toList();
        if (profile.stream().map(Expected::year).distinct().count() != profile.size()) {
            throw new IllegalArgumentException("A benefit has one expectation for a year: " + id.value());
        }
    }
}
