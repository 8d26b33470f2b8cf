package dk.sagsgang.investment.web.benefits;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.PromisedBenefit;
import dk.sagsgang.investment.benefits.PromisedCost;
import dk.sagsgang.investment.benefits.Realised;
import dk.sagsgang.investment.benefits.Standing;
import dk.sagsgang.investment.web.calculator.Figure;
import java.util.List;
import java.util.Optional;

/**
 * One investment as its page shows it.
 *
 * @param standing its state
 * @param caseFile the case it was decided in
 * @param sentences the result in plain words
 * @param figures the key figures
 * @param curve promised, measured and spent, added up over the years
 * @param gains each promised gain
 * @param costs each cost
 * @param gates in order of their dates
 * @param success the success rate, re-estimated, where one was promised and people are counted
 * @param promisedSuccess the success rate in words, where people are not counted yet
 */
public record InvestmentView(
        Standing standing,
        CaseRef caseFile,
        List<String> sentences,
        List<Figure> figures,
        Curve curve,
        List<GainView> gains,
        List<CostView> costs,
        List<GateView> gates,
        Optional<SuccessView> success,
        Optional<String> promisedSuccess,
        @JsonUnwrapped PlanHistory history) {
    public InvestmentView {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        gains = List.copyOf(gains);
        costs = List.copyOf(costs);
        gates = List.copyOf(gates);
    }

    /** How many versions there are of its plan. */
    public int versions() {
        return history.versions();
    }

    /** Whether what was first promised differs from what the page shows. */
    public boolean predictedOtherwise() {
        return history.predictedOtherwise();
    }

    /** The plan as it is valid now. */
    public InvestmentPlan plan() {
        return standing.plan();
    }

    /**
     * One gain.
     *
     * @param baseline the situation before, in words
     * @param years promised against measured
     * @param measurements everything measured, corrections too, the latest last
     */
    public record GainView(PromisedBenefit benefit, String baseline, YearTable years, List<Realised> measurements) {
        public GainView {
            measurements = List.copyOf(measurements);
        }
    }

    /** One cost, with everything entered of it. */
    public record CostView(PromisedCost cost, YearTable years, List<Realised> measurements) {
        public CostView {
            measurements = List.copyOf(measurements);
        }
    }

    /**
     * One gate.
     *
     * @param about the gain it is about, where it is about one alone
     * @param state the ending of its words: GO, STOP, OVERDUE or AHEAD
     */
    public record GateView(Gate gate, Optional<String> about, String state) {}

    /**
     * The success rate before and after.
     *
     * @param sentences what was believed, what happened and what to believe now
     * @param curve both as densities
     */
    public record SuccessView(List<String> sentences, Curve curve) {
        public SuccessView {
            sentences = List.copyOf(sentences);
        }
    }
}
