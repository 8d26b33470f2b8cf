package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Consequence;
import dk.sagsgang.investment.model.CostLine;
import dk.sagsgang.investment.model.DiscountSchedule;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.Extensions;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.PriceTerm;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The numbers that a calculation rests on, for the note. */
final class InputTable {
    /** Tax rates and unit costs are often stated in fractions of an øre. */
    private static final int PRICE_DECIMALS = 4;

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
        table.method();
        stated.costs().forEach(line -> table.cost(line, "cost"));
        stated.savedCosts().forEach(line -> table.cost(line, "saved"));
        stated.consequences().forEach(table::consequence);
        return new Table(
                t(texts, "caption"), List.of(t(texts, "what"), t(texts, "amount"), t(texts, "price")), table.rows);
    }

    /** Everything else that the figures depend on, so that the note is enough to calculate again. */
    private void method() {
        StringJoiner parts = new StringJoiner("; ");
        StringJoiner rates = new StringJoiner(", ");
        for (DiscountSchedule.Step step : stated.discount().steps()) {
            rates.add(texts.get("calc.inputs.rateFrom", amounts.percent(step.rate()), String.valueOf(step.fromYear())));
        }
        parts.add(texts.get("calc.inputs.discount", rates.toString()));
        if (isChanged(stated.discountShift(), BigDecimal.ZERO)) {
            parts.add(texts.get("calc.inputs.discountShift", shown(stated.discountShift(), true)));
        }
        parts.add(texts.get("calc.inputs.lag", texts.count("calc.sentence.years", stated.lag())));
        parts.add(texts.get("calc.inputs.horizon", texts.count("calc.sentence.years", stated.horizon())));
        Extensions beyond = stated.extensions();
        if (!beyond.rampUp().isEmpty()) {
            StringJoiner ramp = new StringJoiner(", ");
            beyond.rampUp().forEach(share -> ramp.add(amounts.percent(share)));
            parts.add(texts.get("calc.inputs.rampUp", ramp.toString()));
        }
        if (isChanged(beyond.dropOut(), BigDecimal.ZERO)) {
            String years = texts.count("calc.sentence.years", beyond.runningYears());
            parts.add(texts.get("calc.inputs.dropOut", shown(beyond.dropOut(), true), years));
        }
        if (isChanged(beyond.relapse(), BigDecimal.ZERO)) {
            parts.add(texts.get("calc.inputs.relapse", shown(beyond.relapse(), true)));
        }
        if (isChanged(stated.participants(), BigDecimal.ONE)) {
            parts.add(texts.get("calc.inputs.participants", shown(stated.participants(), true)));
        }
        row(t(texts, "method"), parts.toString(), "");
    }

    private static boolean isChanged(Estimate estimate, BigDecimal neutral) {
        return estimate.isUncertain() || estimate.point().compareTo(neutral) != 0;
    }

    private void cohort(Cohort cohort) {
        String label = texts.get("calc.inputs.cohort", String.valueOf(stated.calendarYear(cohort.year())));
        String completes = cohort.completion().point().compareTo(BigDecimal.ONE) == 0
                ? ""
                : texts.get("calc.inputs.completes", shown(cohort.completion(), true));
        boolean isOne = cohort.participants().distribution().isEmpty()
                && cohort.participants().point().compareTo(java.math.BigDecimal.ONE) == 0;
        row(
                label,
                texts.get(
                        isOne ? "calc.inputs.people.one" : "calc.inputs.people.many",
                        shown(cohort.participants(), false)),
                completes);
    }

    private void cost(CostLine line, String kind) {
        StringJoiner values = new StringJoiner("; ");
        line.amounts().forEach(amount -> values.add(shown(amount, false)));
        line.perParticipant().ifPresent(each -> values.add(texts.get("calc.inputs.each", shown(each, false))));
        row(
                texts.get("calc.inputs." + kind, line.name()),
                values + " kr." + factors(line),
                line.committee()
                        .map(committee -> line.payer().name() + ", " + committee.name())
                        .orElse(line.payer().name()));
    }

    private void consequence(Consequence line) {
        StringJoiner values = new StringJoiner("; ");
        line.whileRunning().forEach(quantity -> values.add(shown(quantity, false)));
        line.perSuccess().forEach(quantity -> values.add(shown(quantity, false)));
        StringJoiner prices = new StringJoiner("; ");
        for (PriceTerm price : line.prices()) {
            prices.add(price.payer() + " " + amounts.rounded(price.amount().point(), PRICE_DECIMALS));
        }
        row(line.name(), values + " " + line.unit() + spread(line.level()), prices.toString());
    }

    /** What the amounts of a line are multiplied by: conversion of price level and overhead, and the level of the line. */
    private String factors(CostLine line) {
        String conversion = line.conversion().compareTo(BigDecimal.ONE) == 0
                ? ""
                : texts.get(
                        "calc.inputs.added",
                        amounts.percent(
                                line.conversion().subtract(BigDecimal.ONE).round(MathContext.DECIMAL32)));
        return conversion + spread(line.level());
    }

    private String spread(Estimate level) {
        String stated = level.point().compareTo(BigDecimal.ONE) == 0
                ? ""
                : texts.get("calc.inputs.level", amounts.percent(level.point()));
        return stated
                + level.distribution()
                        .map(d -> " (" + amounts.percent(BigDecimal.valueOf(d.quantile(0.05))) + " – "
                                + amounts.percent(BigDecimal.valueOf(d.quantile(0.95))) + ")")
                        .orElse("");
    }

    private String shown(Estimate estimate, boolean share) {
        String point = share ? amounts.percent(estimate.point()) : amounts.rounded(estimate.point(), 2);
        return estimate.distribution()
                .map(d -> point + " (" + end(d.quantile(0.05), share) + " – " + end(d.quantile(0.95), share) + ")")
                .orElse(point);
    }

    private String end(double value, boolean share) {
        BigDecimal number = BigDecimal.valueOf(value);
        return share ? amounts.percent(number) : amounts.rounded(number, 2);
    }

    private void row(String what, String amount, String price) {
        rows.add(List.of(what, amount, price));
    }

    private static String t(Texts texts, String key) {
        return texts.get("calc.inputs." + key);
    }
}
