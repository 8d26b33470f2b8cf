package dk.sagsgang.investment.benefits;

import java.util.ArrayList;
import java.util.List;

/**
 * All versions of an investment's plan, the first one first. What was promised is compared with what happened,
 * whatever is promised later; only a version that corrects an error replaces the one before it.
 *
 * @param versions at least one, all of the same investment
 */
public record PlanVersions(List<InvestmentPlan> versions) {
    public PlanVersions {
        versions = List.copyOf(versions);
        if (versions.stream().map(InvestmentPlan::id).distinct().count() != 1) {
            throw new IllegalArgumentException("Versions are of one investment");
        }
    }

    /** The id, the same in every version. */
    public InvestmentId id() {
        return current().id();
    }

    /** The version that is valid now. */
    public InvestmentPlan current() {
        return versions.getLast();
    }

    /** The version that predictions are judged by: the first one, with the errors in it corrected. */
    public InvestmentPlan promised() {
        InvestmentPlan promised = versions.getFirst();
        for (InvestmentPlan later : versions.subList(1, versions.size())) {
            if (later.correction().isEmpty()) {
                return promised;
            }
            promised = later;
        }
        return promised;
    }

    PlanVersions with(InvestmentPlan next) {
        List<InvestmentPlan> more = new ArrayList<>(versions);
        more.add(next);
        return new PlanVersions(more);
    }
}
