package dk.sagsgang.investment.web.benefits;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.PlanHead;

/** {@link InvestmentPlan} as others read it in a page's JSON: the head's fields are among its own. */
interface FlatPlan {
    @JsonUnwrapped
    PlanHead head();
}
