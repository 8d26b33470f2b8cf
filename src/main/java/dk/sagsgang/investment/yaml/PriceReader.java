package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.DatedPrice;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.model.PriceTerm;
import dk.sagsgang.investment.model.RefundRules;
import dk.sagsgang.investment.model.RefundedPrice;
import dk.sagsgang.investment.model.Validity;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices of a consequence: {@code prices} gives each payer's own price, {@code price} the full price that one pays and others
 * refund in part. Either may be a list of prices by date.
 */
final class PriceReader {
    private static final Bilingual PRICES = new Bilingual(
            "Skriv prices: {payer: kroner pr. enhed}, eller price med refunds.",
            "Write prices: {payer: kroner per unit}, or price with refunds.");
    private static final Bilingual AMOUNT =
            new Bilingual("Skriv prisen pr. enhed i kroner.", "Write the price of a unit in kroner.");

    private final Reading reading;
    private final RefundReader refunds;

    PriceReader(Reading reading) {
        this.reading = reading;
        this.refunds = new RefundReader(reading);
    }

    List<PriceTerm> read(Fields consequence, String path, String unit) {
        List<PriceTerm> terms = new ArrayList<>();
        Optional<Yaml> full = consequence.find("price");
        Optional<BigDecimal> baseline = consequence.number("baseline", Range.NOT_NEGATIVE);
        full.ifPresent(value ->
                versions(value).forEach(version -> terms.addAll(refunded(version, path + ".price", unit, baseline))));
        Optional<Yaml> own = full.isPresent() ? consequence.find("prices") : consequence.require("prices", PRICES);
        own.ifPresent(value -> {
            if (value instanceof Yaml.Mapping mapping && mapping.entries().isEmpty() && full.isEmpty()) {
                reading.problems().mismatch(value, new Bilingual("Der er ingen pris.", "There is no price."), PRICES);
            } else if (value instanceof Yaml.Mapping mapping) {
                mapping.entries().forEach((name, price) -> {
                    Payer payer = LineReader.payer(name, price, reading);
                    versions(price).forEach(version -> terms.add(dated(version, payer, path + ".prices", unit)));
                });
            } else {
                reading.problems().wrong(value, PRICES);
            }
        });
        return terms;
    }

    /** One version of a price, and the days it holds: until it ends or the next begins. */
    private record Version(Yaml value, Optional<Fields> fields, Validity validity, String suffix) {}

    private List<Version> versions(Yaml value) {
        if (!(value instanceof Yaml.Sequence sequence)) {
            return List.of(version(value, Optional.empty(), ""));
        }
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Optional<Yaml> next = i + 1 < sequence.items().size()
                    ? Optional.of(sequence.items().get(i + 1))
                    : Optional.empty();
            versions.add(version(sequence.items().get(i), next, "[" + i + "]"));
        }
        return versions;
    }

    private Version version(Yaml value, Optional<Yaml> next, String suffix) {
        if (Scalars.findNumber(value).isPresent() || EstimateReader.isDistribution(value)) {
            return new Version(value, Optional.empty(), Validity.ALWAYS, suffix);
        }
        Fields fields = Fields.of(value, reading.problems());
        return new Version(value, Optional.of(fields), ValidityReader.read(fields, next), suffix);
    }

    private PriceTerm dated(Version version, Payer payer, String path, String unit) {
        String name = path + "." + payer.name() + version.suffix();
        Estimate amount = amount(version, name);
        BigDecimal conversion = conversion(version, unit);
        version.fields().ifPresent(Fields::refuseOthers);
        return new DatedPrice(payer, amount, version.validity(), conversion);
    }

    private List<PriceTerm> refunded(Version version, String path, String unit, Optional<BigDecimal> baseline) {
        if (version.fields().isEmpty()) {
            reading.problems().wrong(version.value(), PRICES);
            return List.of();
        }
        Fields fields = version.fields().get();
        Estimate amount = amount(version, path + version.suffix());
        BigDecimal conversion = conversion(version, unit);
        Payer payer = fields.requireText("paidBy")
                .map(text -> LineReader.payer(text, fields.find("paidBy").orElse(fields.value()), reading))
                .orElse(new Payer("?"));
        RefundRules rules = refunds.read(fields, payer, baseline);
        fields.refuseOthers();
        List<PriceTerm> terms = new ArrayList<>();
        terms.add(new RefundedPrice(payer, amount, version.validity(), conversion, rules, true));
        rules.rules().stream()
                .map(rule -> rule.payer())
                .distinct()
                .forEach(other ->
                        terms.add(new RefundedPrice(other, amount, version.validity(), conversion, rules, false)));
        return terms;
    }

    private Estimate amount(Version version, String name) {
        Optional<Yaml> given = version.fields().isEmpty()
                ? Optional.of(version.value())
                : version.fields().flatMap(fields -> fields.require("amount", AMOUNT));
        return given.map(value -> EstimateReader.read(value, name, reading.problems()))
                .orElse(Estimate.of(name, BigDecimal.ZERO));
    }

    private BigDecimal conversion(Version version, String unit) {
        if (version.fields().isEmpty()) {
            return BigDecimal.ONE;
        }
        Fields fields = version.fields().get();
        fields.text("unit")
                .filter(stated -> !stated.equals(unit))
                .ifPresent(stated -> reading.problems()
                        .mismatch(
                                fields.find("unit").orElse(fields.value()),
                                new Bilingual(
                                        "Prisen er pr. »" + stated + "«, men konsekvensen tælles i »" + unit + "«.",
                                        "The price is per \"" + stated + "\", but the consequence counts \"" + unit
                                                + "\"."),
                                new Bilingual("Brug samme enhed.", "Use the same unit.")));
        return LineReader.conversion(fields, reading);
    }
}
