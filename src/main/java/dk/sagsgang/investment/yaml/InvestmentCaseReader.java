package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Committee;
import dk.sagsgang.investment.model.Consequence;
import dk.sagsgang.investment.model.CostLine;
import dk.sagsgang.investment.model.DiscountSchedule;
import dk.sagsgang.investment.model.Discounting;
import dk.sagsgang.investment.model.Effort;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.Extensions;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.model.Payers;
import dk.sagsgang.investment.model.TimeFrame;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.PriceLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the case itself from the fields of a file. */
final class InvestmentCaseReader {
    private static final Bilingual RATE = new Bilingual(
            "Skriv den ekstra andel, der får succes (10 % skrives 0.10), eller en fordeling.",
            "Write the added share that succeeds (10 % is 0.10), or a distribution.");

    /** Years; see {@link TimeFrame}. */
    private static final int LONGEST = 200;

    private final Fields fields;
    private final Problems problems;
    private final Parameters parameters;

    InvestmentCaseReader(Fields fields, Parameters parameters) {
        this.fields = fields;
        this.problems = fields.problems();
        this.parameters = parameters;
    }

    /** The case, or empty when anything is wrong and reported. */
    Optional<InvestmentCase> read() {
        String title = fields.requireText("title").orElse("?");
        int level = fields.requireInteger("priceLevel", 1970, 2200).orElse(2000);
        int start = fields.requireInteger("startYear", 1970, 2200).orElse(2000);
        DiscountSchedule discount = fields.require("discount", DiscountReader.ALLOWED)
                .map(value -> DiscountReader.read(value, start, parameters, problems))
                .orElse(DiscountSchedule.flat(BigDecimal.ZERO));
        Reading reading = reading(new PriceLevel(level));
        List<Cohort> cohorts = CohortReader.read(fields.requireList("cohorts"), problems);
        int lag = fields.requireInteger("lag", 0, 50).orElse(0);
        List<CostLine> costs = new CostReader(reading).read(fields.requireList("costs"), "costs");
        List<CostLine> saved = new CostReader(reading).read(fields.list("savedCosts"), "savedCosts");
        List<Yaml> written = fields.requireList("consequences");
        List<Consequence> consequences = new ConsequenceReader(reading).read(written);
        InvestmentCase stated = new InvestmentCase(
                title,
                new TimeFrame(reading.priceLevel(), start, horizon(cohorts, lag, costs, saved, consequences)),
                reading.paying(),
                new Discounting(discount, optional("discountShift", BigDecimal.ZERO)),
                new Effort(cohorts, optional("participants", BigDecimal.ONE), successRate(cohorts), lag),
                costs,
                saved,
                consequences,
                extensions());
        if (problems.refused()) {
            return Optional.empty();
        }
        for (int i = 0; i < written.size(); i++) {
            PriceCoverage.check(stated, consequences.get(i), written.get(i), problems);
        }
        return problems.refused() ? Optional.empty() : Optional.of(stated);
    }

    private Reading reading(PriceLevel level) {
        Payers payers = PayerReader.read(fields.requireList("payers"), problems);
        PriceIndex index = fields.find("priceIndex")
                .map(value -> PriceIndex.read(value, parameters, problems))
                .orElse(PriceIndex.none());
        return new Reading(level, payers, committees(payers.all()), index, problems);
    }

    private List<Committee> committees(List<Payer> payers) {
        List<Committee> committees = new ArrayList<>();
        fields.find("committees").ifPresent(value -> {
            if (!(value instanceof Yaml.Mapping mapping)) {
                problems.wrong(
                        value, new Bilingual("Skriv {kommune: [navn, navn]}.", "Write {kommune: [name, name]}."));
                return;
            }
            mapping.entries().forEach((name, list) -> {
                Payer payer = new Payer(name);
                if (!payers.contains(payer)) {
                    problems.wrong(list, new Bilingual("»" + name + "« står ikke under payers.", "Unknown payer."));
                }
                for (Yaml item : Scalars.items(list, problems)) {
                    Scalars.text(item, problems).ifPresent(text -> committees.add(new Committee(payer, text)));
                }
            });
        });
        return List.copyOf(committees);
    }

    private Estimate successRate(List<Cohort> cohorts) {
        boolean allOwn = !cohorts.isEmpty()
                && cohorts.stream().allMatch(cohort -> cohort.successRate().isPresent());
        Optional<Yaml> given = allOwn ? fields.find("successRate") : fields.require("successRate", RATE);
        return given.map(value -> EstimateReader.read(value, "successRate", problems))
                .orElse(Estimate.of("successRate", BigDecimal.ZERO));
    }

    private Extensions extensions() {
        List<BigDecimal> ramp = new ArrayList<>();
        fields.list("rampUp")
                .forEach(item ->
                        Scalars.number(item, Range.between(0, 10), problems).ifPresent(ramp::add));
        return new Extensions(
                ramp,
                optional("dropOut", BigDecimal.ZERO),
                fields.integer("runningYears", 1, 20).orElse(1),
                optional("relapse", BigDecimal.ZERO));
    }

    private Estimate optional(String name, BigDecimal otherwise) {
        return fields.find(name)
                .map(value -> EstimateReader.read(value, name, problems))
                .orElse(Estimate.of(name, otherwise));
    }

    private int horizon(
            List<Cohort> cohorts, int lag, List<CostLine> costs, List<CostLine> saved, List<Consequence> consequences) {
        int needed = HorizonNeeded.by(cohorts, lag, costs, saved, consequences);
        Optional<Integer> stated = fields.integer("horizon", 1, LONGEST);
        if (stated.isPresent() && stated.get() < needed) {
            problems.note(
                    fields.find("horizon").orElse(fields.value()),
                    new Bilingual(
                            "Horisonten skærer beløb fra, der ligger op til " + needed + " år ude.",
                            "The horizon cuts off amounts up to " + needed + " years out."),
                    new Bilingual("Udelad horizon for at få alt med.", "Leave out horizon to include all."));
        }
        if (stated.isEmpty() && needed > LONGEST) {
            problems.note(
                    fields.value(),
                    new Bilingual(
                            "Der er beløb op til " + needed + " år ude; kun de første " + LONGEST + " år regnes med.",
                            "There are amounts up to " + needed + " years out; only the first " + LONGEST
                                    + " years are counted."),
                    new Bilingual("Skriv højst " + LONGEST + " år.", "Write at most " + LONGEST + " years."));
        }
        return stated.orElse(Math.min(needed, LONGEST));
    }
}
