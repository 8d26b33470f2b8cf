package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.util.List;

/**
 * The result in a few plain sentences, of the budgets' undiscounted amounts. It states what was assumed, not what
 * will happen.
 */
final class Sentence {
    private Sentence() {}

    static List<String> of(ResultFigures figures, Texts texts, NumberFormats amounts) {
        ResultFigures.Budget budget = figures.budget();
        String years = texts.count("calc.sentence.years", figures.netByYear().size());
        String cost = texts.get(
                budget.cost().signum() > 0 ? "calc.sentence.saves" : "calc.sentence.costs",
                amounts.approximate(budget.cost().abs()));
        String back = texts.get(
                budget.gain().signum() < 0 ? "calc.sentence.gives.more" : "calc.sentence.gives",
                amounts.approximate(budget.gain().abs()),
                years);
        String share = figures.payers().size() > 1
                ? texts.get(
                        "calc.sentence.share",
                        amounts.approximate(budget.gainOfFirst()),
                        Payers.spoken(texts, figures.payers().getFirst().name()))
                : "";
        return List.of(
                texts.get("calc.sentence.people", amounts.rounded(figures.successesPerHundred(), 1)),
                cost + " " + back + share + ".");
    }
}
