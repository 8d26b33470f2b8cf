package dk.sagsgang.investment.knowledge;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.PriceLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one item from its fields; faults are reported, and the caller drops an item that has any. */
final class KnowledgeItemReader {
    private static final Range ADDED = Range.between(-1, 1);
    private static final Range SPREAD = Range.between("0.000001", "1000000000");
    private static final Bilingual DATE = new Bilingual("Skriv en dato som 2026-01-31.", "Write a date.");

    private final Fields fields;

    private KnowledgeItemReader(Fields fields) {
        this.fields = fields;
    }

    static Optional<KnowledgeItem> read(String kind, Fields fields) {
        KnowledgeItemReader reader = new KnowledgeItemReader(fields);
        return switch (kind) {
            case "targetGroups" -> Optional.of(reader.targetGroup());
            case "successMeasures" ->
                Optional.of(new SuccessMeasure(
                        reader.text("id"),
                        reader.text("targetGroup"),
                        reader.text("definition"),
                        reader.text("source")));
            case "effects" -> reader.effect();
            case "consequences" -> Optional.of(reader.consequence());
            case "prices" -> Optional.of(reader.price());
            default -> Optional.empty();
        };
    }

    private TargetGroup targetGroup() {
        List<TargetGroup.Trait> traits = new ArrayList<>();
        for (Yaml value : fields.list("traits")) {
            Fields trait = value instanceof Yaml.Scalar packed
                    ? Fields.of(CsvTable.trait(packed), fields.problems())
                    : Fields.of(value, fields.problems());
            traits.add(new TargetGroup.Trait(
                    trait.requireText("name").orElse(""),
                    trait.requireNumber("value", Range.ANY).orElse(BigDecimal.ZERO),
                    trait.requireNumber("spread", SPREAD).orElse(BigDecimal.ONE),
                    trait.number("weight", Range.NOT_NEGATIVE).orElse(BigDecimal.ONE)));
            trait.refuseOthers();
        }
        return new TargetGroup(text("id"), text("name"), traits, text("source"));
    }

    private Optional<KnowledgeItem> effect() {
        Optional<EvidenceLevel> evidence =
                fields.requireInteger("evidence", 1, 3).flatMap(EvidenceLevel::find);
        BigDecimal base = fields.requireNumber("baseRate", Range.SHARE).orElse(BigDecimal.ZERO);
        BigDecimal added = fields.requireNumber("addedRate", ADDED).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> low = fields.number("low", ADDED);
        Optional<BigDecimal> high = fields.number("high", ADDED);
        String id = text("id");
        String group = text("targetGroup");
        String measure = text("successMeasure");
        String effort = text("effort");
        String source = text("source");
        return evidence.map(
                level -> new KnownEffect(id, group, measure, effort, level, base, added, low, high, source));
    }

    private KnownConsequence consequence() {
        List<BigDecimal> quantities = numbers(fields.requireList("perSuccess"));
        List<BigDecimal> errors = numbers(fields.list("standardErrors"));
        if (!errors.isEmpty() && errors.size() != quantities.size()) {
            fields.problems()
                    .mismatch(
                            fields.value(),
                            new Bilingual(
                                    "Der er " + quantities.size() + " tal i perSuccess og " + errors.size()
                                            + " i standardErrors.",
                                    "perSuccess and standardErrors differ in length."),
                            new Bilingual("Skriv lige mange.", "Write the same number of each."));
        }
        return new KnownConsequence(
                text("id"),
                text("targetGroup"),
                text("successMeasure"),
                text("name"),
                text("unit"),
                quantities,
                errors,
                text("source"));
    }

    private KnownPrice price() {
        fields.require("from", DATE);
        return new KnownPrice(
                text("id"),
                text("name"),
                text("unit"),
                text("payer"),
                fields.requireNumber("amount", Range.ANY).orElse(BigDecimal.ZERO),
                new PriceLevel(fields.requireInteger("priceLevel", 1970, 2200).orElse(2000)),
                fields.date("from").orElse(LocalDate.EPOCH),
                fields.date("until"),
                text("source"));
    }

    private String text(String name) {
        return fields.requireText(name).orElse("");
    }

    private List<BigDecimal> numbers(List<Yaml> values) {
        List<BigDecimal> numbers = new ArrayList<>();
        values.forEach(
                value -> Scalars.number(value, Range.ANY, fields.problems()).ifPresent(numbers::add));
        return numbers;
    }
}
