package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.Baseline;
import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.PlanVersions;
import dk.sagsgang.investment.benefits.Promise;
import dk.sagsgang.investment.benefits.Standing;
import dk.sagsgang.investment.published.BenefitsDocument;
import dk.sagsgang.investment.web.benefits.InvestmentView.CostView;
import dk.sagsgang.investment.web.benefits.InvestmentView.GainView;
import dk.sagsgang.investment.web.benefits.InvestmentView.GateView;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.NumberFormats;
import java.time.LocalDate;

/** Puts the page of one investment together. */
final class InvestmentPicture {
    private final BenefitsDocument document;
    private final BenefitRegister register;
    private final LocalDate today;
    private final Visit visit;
    private final Texts texts;
    private final NumberFormats amounts;

    InvestmentPicture(BenefitsDocument document, LocalDate today, Visit visit) {
        this.document = document;
        this.register = document.register();
        this.today = today;
        this.visit = visit;
        this.texts = visit.texts();
        this.amounts = visit.language().numbers().typeset();
    }

    InvestmentView of(PlanVersions versions) {
        InvestmentPlan plan = versions.current();
        Standing standing = Standing.of(register, plan, today);
        Results results = new Results(visit, amounts);
        SuccessRate success = new SuccessRate(texts, amounts);
        return new InvestmentView(
                standing,
                document.caseOf(plan),
                results.sentences(standing),
                results.figures(standing),
                new RunningTotals(register, plan, texts, amounts).draw(),
                plan.benefits().stream()
                        .map(benefit -> new GainView(
                                benefit,
                                baseline(benefit.baseline()),
                                years(benefit),
                                register.listMeasurements(benefit.id())))
                        .toList(),
                plan.costs().stream()
                        .map(cost -> new CostView(cost, years(cost), register.listMeasurements(cost.id())))
                        .toList(),
                plan.gates().stream().map(gate -> gate(plan, gate)).toList(),
                register.reestimate(plan.id()).map(success::of),
                versions.promised().success().map(success::promised),
                new PlanHistory(
                        versions.versions().size(),
                        !versions.promised().benefits().equals(plan.benefits())));
    }

    private YearTable years(Promise line) {
        return YearTable.of(register.outcomes(line), today.getYear(), amounts, texts);
    }

    private String baseline(Baseline baseline) {
        return texts.get(
                "benefits.baseline.value",
                amounts.rounded(baseline.value(), Math.max(0, baseline.value().scale())),
                baseline.unit(),
                DateFormats.in(visit.language()).date(baseline.measuredOn()));
    }

    private GateView gate(InvestmentPlan plan, Gate gate) {
        String state = gate.decision()
                .map(decided -> decided.verdict().name())
                .orElse(gate.overdue(today) ? "OVERDUE" : "AHEAD");
        return new GateView(
                gate,
                gate.benefit()
                        .flatMap(name -> plan.benefits().stream()
                                .filter(benefit -> benefit.id().name().equals(name))
                                .findFirst())
                        .map(Promise::title),
                state);
    }
}
