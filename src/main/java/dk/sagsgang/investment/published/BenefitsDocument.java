package dk.sagsgang.investment.published;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import java.util.Map;
import java.util.Objects;

/**
 * The benefit register as far as anyone may see it: the investments whose case has been treated in the open. All that is counted
 * and added up from it is of those alone.
 *
 * @param register what they promised and what was measured
 * @param cases the case of each
 */
public record BenefitsDocument(BenefitRegister register, Map<InvestmentId, CaseRef> cases) {
    /** Without anything in it. */
    public static final BenefitsDocument EMPTY = new BenefitsDocument(BenefitRegister.EMPTY, Map.of());

    public BenefitsDocument {
        cases = Map.copyOf(cases);
    }

    /** The case that an investment was decided in. */
    public CaseRef caseOf(InvestmentPlan plan) {
        return Objects.requireNonNull(cases.get(plan.id()), "an investment is shown with its case");
    }
}
