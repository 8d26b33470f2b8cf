package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Totals;
import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.publishing.site.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The result in a few plain sentences, of the budgets' undiscounted amounts. It states what was assumed, not what
 * will happen.
 */
final class Sentence {
    private final Calculation calculation;
    private final Texts texts;
    private final Amounts amounts;

    private Sentence(Calculation calculation, Texts texts, Amounts amounts) {
        this.calculation = calculation;
        this.texts = texts;
        this.amounts = amounts;
    }

    static List<String> of(Calculation calculation, Texts texts, Amounts amounts) {
        return new Sentence(calculation, texts, amounts).sentences();
    }

    private List<String> sentences() {
        Totals budget = calculation.undiscounted();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("calc.sentence.people", amounts.number(successesPerHundred(), 1)));
        String years = texts.count("calc.sentence.years", calculation.stated().horizon());
        BigDecimal gain = budget.net().subtract(budget.cost());
        String cost = texts.get(
                budget.cost().signum() > 0 ? "calc.sentence.saves" : "calc.sentence.costs",
                amounts.spoken(budget.cost().abs()));
        String back = texts.get(
                gain.signum() < 0 ? "calc.sentence.gives.more" : "calc.sentence.gives",
                amounts.spoken(gain.abs()),
                years);
        Payer first = calculation.stated().payers().getFirst();
        BigDecimal own = budget.byPayer().getOrDefault(first, BigDecimal.ZERO);
        String share = calculation.stated().payers().size() > 1
                ? texts.get("calc.sentence.share", amounts.spoken(own), Payers.spoken(texts, first.name()))
                : "";
        sentences.add(cost + " " + back + share + ".");
        return sentences;
    }

    /** How many succeed because of the effort for each hundred who begin. */
    private BigDecimal successesPerHundred() {
        Assumptions assumptions = calculation.assumptions();
        var stated = calculation.stated();
        BigDecimal stay = BigDecimal.ONE
                .subtract(assumptions.valueOf(stated.extensions().dropOut()))
                .pow(stated.extensions().runningYears());
        BigDecimal begun = BigDecimal.ZERO;
        BigDecimal succeeded = BigDecimal.ZERO;
        for (Cohort cohort : stated.cohorts()) {
            BigDecimal people = assumptions.valueOf(cohort.participants());
            BigDecimal rate = assumptions.valueOf(cohort.successRate().orElse(stated.successRate()));
            begun = begun.add(people);
            succeeded = succeeded.add(people.multiply(assumptions.valueOf(cohort.completion()))
                    .multiply(stay)
                    .multiply(rate));
        }
        return begun.signum() == 0
                ? BigDecimal.ZERO
                : succeeded
                        .movePointRight(2)
                        .divide(begun, MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_UP);
    }
}
