package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.model.RefundRule;
import dk.sagsgang.investment.model.RefundRules;
import dk.sagsgang.investment.model.Validity;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refund rules of a price: {@code {payer: stat, share: 0.5, from: 2023-10-01, limit: 120}}. */
final class RefundReader {
    private final Reading reading;

    RefundReader(Reading reading) {
        this.reading = reading;
    }

    RefundRules read(Fields price, Payer paidBy, Optional<BigDecimal> baseline) {
        List<Yaml> values = price.requireList("refunds");
        List<RefundRule> rules = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Fields fields = Fields.of(values.get(i), reading.problems());
            Optional<Yaml> next = nextOfSamePayer(values, i);
            rules.add(rule(fields, next, paidBy));
        }
        boolean limited = rules.stream().anyMatch(rule -> rule.unitLimit().isPresent());
        if (limited && baseline.isEmpty()) {
            reading.problems()
                    .missing(
                            price.value(),
                            "baseline",
                            new Bilingual(
                                    "Refusion med loft kræver baseline på konsekvensen: enheder pr. person og år uden indsatsen.",
                                    "A limited refund needs baseline on the consequence: units per person and year without the programme."));
            return new RefundRules(List.of(), Optional.empty());
        }
        refuseMoreThanAll(price, rules);
        return new RefundRules(rules, baseline);
    }

    /** What is refunded on any one day is at most the whole price. */
    private void refuseMoreThanAll(Fields price, List<RefundRule> rules) {
        for (RefundRule first : rules) {
            LocalDate day = first.validity().from();
            BigDecimal together = rules.stream()
                    .filter(rule -> rule.validity().contains(day))
                    .map(RefundRule::share)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (together.compareTo(BigDecimal.ONE) > 0) {
                String percent = together.movePointRight(2).stripTrailingZeros().toPlainString();
                reading.problems()
                        .mismatch(
                                price.find("refunds").orElse(price.value()),
                                new Bilingual(
                                        "Refusionerne er tilsammen " + percent + " % af prisen.",
                                        "The refunds together are " + percent + " % of the price."),
                                new Bilingual(
                                        "De kan højst være 100 % på samme tid.",
                                        "They can be at most 100 % at the same time."));
                return;
            }
        }
    }

    private RefundRule rule(Fields fields, Optional<Yaml> next, Payer paidBy) {
        Payer payer = fields.requireText("payer")
                .map(text -> LineReader.payer(text, fields.find("payer").orElse(fields.value()), reading))
                .orElse(new Payer("?"));
        if (payer.equals(paidBy)) {
            reading.problems()
                    .mismatch(
                            fields.value(),
                            new Bilingual(
                                    "»" + payer + "« kan ikke refundere sig selv.", "A payer cannot refund itself."),
                            new Bilingual("Skriv en anden betaler.", "Write another payer."));
        }
        BigDecimal share = fields.requireNumber("share", Range.SHARE).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> limit = fields.number("limit", Range.NOT_NEGATIVE);
        Validity validity = ValidityReader.read(fields, next);
        fields.refuseOthers();
        return new RefundRule(payer, validity, share, limit);
    }

    private static Optional<Yaml> nextOfSamePayer(List<Yaml> values, int from) {
        String payer = payerOf(values.get(from));
        return values.stream()
                .skip(from + 1L)
                .filter(value -> payerOf(value).equals(payer))
                .findFirst();
    }

    private static String payerOf(Yaml value) {
        return value instanceof Yaml.Mapping mapping && mapping.entries().get("payer") instanceof Yaml.Scalar scalar
                ? scalar.text()
                : "";
    }
}
