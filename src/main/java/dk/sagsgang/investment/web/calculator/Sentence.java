package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.report.ResultFigures.PayerFigures;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.List;

/**
 * The result in a few plain sentences, in present value as the key figures beside it. It states what was assumed, not what
 * will happen.
 */
final class Sentence {
    private Sentence() {}

    static List<String> of(ResultFigures figures, Texts texts, NumberFormats amounts) {
        List<PayerFigures> payers = figures.payers();
        BigDecimal gain = payers.stream().map(PayerFigures::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cost = figures.net().subtract(gain);
        String years = texts.count("calc.sentence.years", figures.netByYear().size());
        String costs = texts.get(
                cost.signum() > 0 ? "calc.sentence.saves" : "calc.sentence.costs", amounts.approximate(cost.abs()));
        String back = texts.get(
                gain.signum() < 0 ? "calc.sentence.gives.more" : "calc.sentence.gives",
                amounts.approximate(gain.abs()),
                years);
        String share = payers.size() > 1
                ? texts.get(
                        "calc.sentence.share",
                        amounts.approximate(payers.getFirst().gain()),
                        SpokenPayers.spoken(texts, payers.getFirst().name()))
                : "";
        return List.of(
                texts.get("calc.sentence.people", amounts.rounded(figures.successesPerHundred(), 1)),
                costs + " " + back + share + ". " + texts.get("calc.sentence.basis"));
    }
}
