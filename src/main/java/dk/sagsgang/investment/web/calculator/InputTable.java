package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Consequence;
import dk.sagsgang.investment.model.CostLine;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.PriceTerm;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The numbers that a calculation rests on, for the note. */
final class InputTable {
    private final InvestmentCase stated;
    private final Texts texts;
    private final NumberFormats amounts;
    private final List<List<String>> rows = new ArrayList<>();

    private InputTable(InvestmentCase stated, Texts texts, NumberFormats amounts) {
        this.stated = stated;
        this.texts = texts;
        this.amounts = amounts;
    }

    static Table of(InvestmentCase stated, Texts texts, NumberFormats amounts) {
        InputTable table = new InputTable(stated, texts, amounts);
        stated.cohorts().forEach(table::cohort);
        table.row(t(texts, "success"), table.shown(stated.successRate(), true), "");
        stated.costs().forEach(line -> table.cost(line, "cost"));
        stated.savedCosts().forEach(line -> table.cost(line, "saved"));
        stated.consequences().forEach(table::consequence);
        return new Table(
                t(texts, "caption"), List.of(t(texts, "what"), t(texts, "amount"), t(texts, "price")), table.rows);
    }

    private void cohort(Cohort cohort) {
        String label = texts.get("calc.inputs.cohort", String.valueOf(stated.calendarYear(cohort.year())));
        String completes = cohort.completion().point().compareTo(java.math.BigDecimal.ONE) == 0
                ? ""
                : texts.get("calc.inputs.completes", shown(cohort.completion(), true));
        row(label, texts.get("calc.inputs.people", shown(cohort.participants(), false)), completes);
    }

    private void cost(CostLine line, String kind) {
        StringJoiner values = new StringJoiner("; ");
        line.amounts().forEach(amount -> values.add(shown(amount, false)));
        line.perParticipant().ifPresent(each -> values.add(texts.get("calc.inputs.each", shown(each, false))));
        row(
                texts.get("calc.inputs." + kind, line.name()),
                values + " kr." + spread(line.level()),
                line.payer().name());
    }

    private void consequence(Consequence line) {
        StringJoiner values = new StringJoiner("; ");
        line.whileRunning().forEach(quantity -> values.add(shown(quantity, false)));
        line.perSuccess().forEach(quantity -> values.add(shown(quantity, false)));
        StringJoiner prices = new StringJoiner("; ");
        for (PriceTerm price : line.prices()) {
            prices.add(price.payer() + " " + amounts.rounded(price.amount().point(), 2));
        }
        row(line.name(), values + " " + line.unit() + spread(line.level()), prices.toString());
    }

    private String spread(Estimate level) {
        return level.distribution()
                .map(d -> " (" + amounts.percent(java.math.BigDecimal.valueOf(d.quantile(0.05))) + " – "
                        + amounts.percent(java.math.BigDecimal.valueOf(d.quantile(0.95))) + ")")
                .orElse("");
    }

    private String shown(Estimate estimate, boolean share) {
        String point = share ? amounts.percent(estimate.point()) : amounts.rounded(estimate.point(), 2);
        return estimate.distribution()
                .map(d -> point + " (" + end(d.quantile(0.05), share) + " – " + end(d.quantile(0.95), share) + ")")
                .orElse(point);
    }

    private String end(double value, boolean share) {
        var number = java.math.BigDecimal.valueOf(value);
        return share ? amounts.percent(number) : amounts.rounded(number, 2);
    }

    private void row(String what, String amount, String price) {
        rows.add(List.of(what, amount, price));
    }

    private static String t(Texts texts, String key) {
        return texts.get("calc.inputs." + key);
    }
}
