package dk.sagsgang.investment.report;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Explanation;
import dk.sagsgang.investment.engine.BreakEven;
import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.engine.Figures;
import dk.sagsgang.investment.engine.Payback;
import dk.sagsgang.investment.engine.Totals;
import dk.sagsgang.investment.engine.TwoWay;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.parameters.yaml.InputProblem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON answer of {@code invest}, as named values to be written by any JSON writer. Amounts are kroner to the øre; costs are
 * negative, gains positive. The field names are a public contract.
 */
public final class JsonAnswer {
    private static final MathContext RATE = new MathContext(15);

    private JsonAnswer() {}

    /** The result as fields, in the order in which they are to be written. */
    public static Map<String, @Nullable Object> of(InvestmentResult answer) {
        Calculation calculation = answer.calculation();
        InvestmentCase stated = calculation.stated();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("title", stated.title());
        json.put("priceLevel", stated.priceLevel().year());
        json.put("years", calculation.years());
        json.put("cost", oere(calculation.costByYear()));
        json.put("byPayer", byPayer(calculation));
        json.put("net", oere(calculation.netByYear()));
        json.put("cumulative", oere(Payback.accumulated(calculation.netByYear())));
        json.put("discountFactors", rates(calculation.factors()));
        json.put("undiscounted", totals(calculation.undiscounted()));
        json.put("presentValue", totals(calculation.presentValue()));
        json.put("ownNet", ownNet(calculation));
        json.put("publicNet", Figures.oere(calculation.publicNet()));
        json.put("breakEvenSuccessRate", breakEven(answer.breakEven()));
        json.put(
                "benefitCostRatio",
                calculation.presentValue().findRatio().map(JsonAnswer::rate).orElse(null));
        json.put("costPerCompleted", costPerCompleted(answer));
        json.put("completed", plain(answer.breakEven().completed()));
        json.put("successesNeeded", answer.breakEven().findSuccessesNeeded().orElse(null));
        json.put(
                "successesNeededExact",
                answer.breakEven().exactSuccessesNeeded().map(JsonAnswer::rate).orElse(null));
        json.put("paybackYear", payback(answer.payback()));
        json.put("tornado", tornado(answer));
        json.put("sensitivity", twoWay(answer.twoWay()));
        json.put("scenarios", scenarios(answer));
        json.put("byCommittee", committees(calculation));
        json.put("monteCarlo", answer.simulation().map(JsonSimulation::of).orElse(null));
        json.put("notes", notes(answer));
        json.put("explanation", explanation(answer.explanation()));
        return json;
    }

    /** Notes on the file, with their lines, and then on the result; in Danish. */
    static List<String> notes(InvestmentResult answer) {
        return Stream.concat(
                        answer.file().notes().stream().map(InputProblem::danishLine),
                        answer.notes().stream().map(Bilingual::danish))
                .toList();
    }

    private static @Nullable BigDecimal costPerCompleted(InvestmentResult answer) {
        BigDecimal completed = answer.breakEven().completed();
        if (completed.signum() == 0) {
            return null;
        }
        BigDecimal cost = answer.calculation().undiscounted().cost().negate();
        return Figures.oere(cost.divide(completed, MathContext.DECIMAL128));
    }

    private static Map<String, Object> byPayer(Calculation calculation) {
        Map<String, Object> json = new LinkedHashMap<>();
        calculation
                .stated()
                .payers()
                .forEach(payer -> json.put(payer.name(), oere(calculation.consequencesByYear(payer))));
        return json;
    }

    private static Map<String, Object> totals(Totals totals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cost", Figures.oere(totals.cost()));
        totals.byPayer().forEach((payer, gain) -> json.put(payer.name(), Figures.oere(gain)));
        json.put("net", Figures.oere(totals.net()));
        return json;
    }

    private static Map<String, Object> ownNet(Calculation calculation) {
        Map<String, Object> json = new LinkedHashMap<>();
        calculation.ownNet().forEach((payer, net) -> json.put(payer.name(), Figures.oere(net)));
        return json;
    }

    private static Map<String, @Nullable Object> breakEven(BreakEven breakEven) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("all", breakEven.all().map(JsonAnswer::rate).orElse(null));
        breakEven
                .byPayer()
                .forEach((payer, rate) ->
                        json.put(payer.name(), rate.map(JsonAnswer::rate).orElse(null)));
        return json;
    }

    private static Map<String, @Nullable Object> payback(Payback payback) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("undiscounted", payback.undiscounted().orElse(null));
        json.put("discounted", payback.discounted().orElse(null));
        return json;
    }

    private static List<Object> tornado(InvestmentResult answer) {
        List<Object> bars = new ArrayList<>();
        answer.tornado().forEach(bar -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("input", bar.input().name());
            json.put("label", InputLabel.of(bar.input()).danish());
            json.put("low", plain(bar.low()));
            json.put("high", plain(bar.high()));
            json.put("netLow", Figures.oere(bar.netLow()));
            json.put("netHigh", Figures.oere(bar.netHigh()));
            bars.add(json);
        });
        return bars;
    }

    private static Map<String, Object> twoWay(TwoWay twoWay) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("effect", twoWay.effects());
        json.put("cost", twoWay.costs());
        json.put("net", twoWay.net().stream().map(JsonAnswer::oere).toList());
        return json;
    }

    private static List<Object> scenarios(InvestmentResult answer) {
        List<Object> outcomes = new ArrayList<>();
        answer.scenarios().forEach(outcome -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", outcome.scenario().name());
            json.put("set", outcome.scenario().assumptions().replaced());
            json.put("undiscounted", totals(outcome.calculation().undiscounted()));
            json.put("presentValue", totals(outcome.calculation().presentValue()));
            outcomes.add(json);
        });
        return outcomes;
    }

    private static Map<String, Object> committees(Calculation calculation) {
        Map<String, Object> json = new LinkedHashMap<>();
        calculation.netByCommittee().forEach((committee, net) -> json.put(committee.name(), oere(net)));
        return json;
    }

    private static Map<String, Object> explanation(Explanation explanation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", explanation.label().danish());
        json.put("labelEnglish", explanation.label().english());
        json.put("value", explanation.value());
        json.put("rule", explanation.rule());
        json.put(
                "parts",
                explanation.parts().stream().map(JsonAnswer::explanation).toList());
        return json;
    }

    private static List<BigDecimal> oere(List<BigDecimal> kroner) {
        return kroner.stream().map(Figures::oere).toList();
    }

    private static List<BigDecimal> rates(List<BigDecimal> rates) {
        return rates.stream().map(JsonAnswer::rate).toList();
    }

    private static BigDecimal rate(BigDecimal rate) {
        return plain(rate.round(RATE));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(Figures.plain(number));
    }
}
