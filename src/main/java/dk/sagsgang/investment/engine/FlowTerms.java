package dk.sagsgang.investment.engine;

import dk.sagsgang.investment.engine.Factor.Plain;
import dk.sagsgang.investment.engine.Factor.Remaining;
import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Consequence;
import dk.sagsgang.investment.model.CostLine;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.PriceTerm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a case out as a sum of flows: for a cohort of {@code N} participants with completion {@code k} and added success rate
 * {@code s}, a consequence of {@code q} units per success at price {@code p} in year {@code t} gives {@code -N k s q p}.
 */
public final class FlowTerms {
    private final InvestmentCase stated;
    private final Assumptions assumptions;
    private final List<FlowTerm> terms = new ArrayList<>();

    private FlowTerms(InvestmentCase stated, Assumptions assumptions) {
        this.stated = stated;
        this.assumptions = assumptions;
    }

    /**
     * All flows within the horizon. Refunds with a limit of units are shared by the quantities that {@code assumptions} give,
     * and stay so when the terms are evaluated with others.
     */
    public static List<FlowTerm> of(InvestmentCase stated, Assumptions assumptions) {
        FlowTerms flows = new FlowTerms(stated, assumptions);
        stated.costs().forEach(line -> flows.cost(FlowKind.COST, line));
        stated.savedCosts().forEach(line -> flows.cost(FlowKind.SAVED_COST, line));
        stated.consequences().forEach(flows::consequence);
        return List.copyOf(flows.terms);
    }

    private void cost(FlowKind kind, CostLine line) {
        BigDecimal sign = kind == FlowKind.COST ? line.conversion().negate() : line.conversion();
        for (int year = 0; year < line.amounts().size(); year++) {
            Flow flow = new Flow(kind, line.name(), line.payer(), line.committee(), -1, year);
            add(flow, sign, List.of(new Plain(line.amounts().get(year)), new Plain(line.level())));
        }
        line.perParticipant().ifPresent(each -> {
            for (int c = 0; c < stated.cohorts().size(); c++) {
                Cohort cohort = stated.cohorts().get(c);
                Flow flow = new Flow(kind, line.name(), line.payer(), line.committee(), c, cohort.year());
                List<Factor> factors = participants(cohort);
                factors.add(new Plain(each));
                factors.add(new Plain(line.level()));
                add(flow, sign, factors);
            }
        });
    }

    private void consequence(Consequence consequence) {
        for (int c = 0; c < stated.cohorts().size(); c++) {
            Cohort cohort = stated.cohorts().get(c);
            for (int h = 0; h < consequence.whileRunning().size(); h++) {
                Estimate quantity = consequence.whileRunning().get(h);
                prices(
                        FlowKind.WHILE_RUNNING,
                        consequence,
                        quantity,
                        c,
                        cohort.year() + h,
                        BigDecimal.ONE,
                        staying(cohort, h));
            }
            for (int h = 0; h < consequence.perSuccess().size(); h++) {
                Estimate quantity = consequence.perSuccess().get(h);
                int year = cohort.year() + stated.lag() + h;
                BigDecimal ramp = stated.extensions().rampUp(h + 1);
                prices(FlowKind.EFFECT, consequence, quantity, c, year, ramp, successes(cohort, h));
            }
        }
    }

    private void prices(
            FlowKind kind,
            Consequence consequence,
            Estimate quantity,
            int cohort,
            int year,
            BigDecimal ramp,
            List<Factor> people) {
        BigDecimal perPerson = assumptions.valueOf(quantity).multiply(assumptions.valueOf(consequence.level()));
        for (PriceTerm price : consequence.prices()) {
            BigDecimal share = price.share(stated.calendarYear(year), perPerson);
            if (share.signum() != 0) {
                List<Factor> factors = new ArrayList<>(people);
                factors.add(new Plain(quantity));
                factors.add(new Plain(consequence.level()));
                factors.add(new Plain(price.amount()));
                boolean own = consequence
                        .committee()
                        .filter(c -> c.payer().equals(price.payer()))
                        .isPresent();
                Flow flow = new Flow(
                        kind,
                        consequence.name(),
                        price.payer(),
                        own ? consequence.committee() : Optional.empty(),
                        cohort,
                        year);
                add(flow, share.multiply(ramp).negate(), factors);
            }
        }
    }

    private List<Factor> participants(Cohort cohort) {
        List<Factor> factors = new ArrayList<>();
        factors.add(new Plain(cohort.participants()));
        factors.add(new Plain(stated.participants()));
        return factors;
    }

    /** Those who still take part some years after the cohort began: drop-out happens between the years that the effort runs. */
    private List<Factor> staying(Cohort cohort, int yearsAfterFirst) {
        List<Factor> factors = participants(cohort);
        int lost = Math.min(yearsAfterFirst, stated.extensions().runningYears());
        if (lost > 0) {
            factors.add(new Remaining(stated.extensions().dropOut(), lost));
        }
        return factors;
    }

    private List<Factor> successes(Cohort cohort, int yearsAfterFirst) {
        List<Factor> factors = completed(cohort);
        factors.add(new Plain(cohort.successRate().orElse(stated.successRate())));
        if (yearsAfterFirst > 0) {
            factors.add(new Remaining(stated.extensions().relapse(), yearsAfterFirst));
        }
        return factors;
    }

    private List<Factor> completed(Cohort cohort) {
        List<Factor> factors = participants(cohort);
        factors.add(new Plain(cohort.completion()));
        factors.add(
                new Remaining(stated.extensions().dropOut(), stated.extensions().runningYears()));
        return factors;
    }

    /** How many complete in the cohorts that begin within the horizon; the costs of others are not counted either. */
    static BigDecimal completed(InvestmentCase stated, Assumptions assumptions) {
        FlowTerms flows = new FlowTerms(stated, assumptions);
        return stated.cohorts().stream()
                .filter(stated::isWithinHorizon)
                .map(cohort -> product(flows.completed(cohort), assumptions))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal product(List<Factor> factors, Assumptions assumptions) {
        return factors.stream().map(f -> f.value(assumptions)).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private void add(Flow flow, BigDecimal coefficient, List<Factor> factors) {
        if (flow.year() < stated.horizon()) {
            terms.add(new FlowTerm(flow, coefficient, factors));
        }
    }
}
