package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Discounting in a form: the published rate, none, or the author's own as {@code 3,5; 36: 2,5} (from year 36
 * another).
 */
final class DiscountField {
    static final String CHOICE = "diskontering";
    static final String OWN = "rente";
    private static final String PUBLISHED = "discount-rate";

    private final Draft draft;
    private final FieldReader reader;

    DiscountField(Draft draft, FieldReader reader) {
        this.draft = draft;
        this.reader = reader;
    }

    Optional<Object> write() {
        return switch (draft.get(CHOICE)) {
            case "ingen" -> Optional.of(BigDecimal.ZERO);
            case "egen" -> own();
            default -> Optional.of(PUBLISHED);
        };
    }

    private Optional<Object> own() {
        List<Object> steps = new ArrayList<>();
        for (String part : draft.get(OWN).split(";", 0)) {
            String[] pieces = part.split(":", 2);
            Optional<Integer> from = pieces.length == 1 && steps.isEmpty()
                    ? Optional.of(1)
                    : Optional.of(pieces[0].strip())
                            .filter(t -> t.matches("\\d{1,3}"))
                            .map(Integer::valueOf);
            Optional<BigDecimal> rate = reader.share(pieces[pieces.length - 1], -50, 50);
            if (from.isEmpty() || rate.isEmpty()) {
                reader.problem(
                        OWN,
                        "Skriv en rente i procent fra -50 til 50, og eventuelt fra hvilket år en anden gælder: 3,5; 36: 2,5.",
                        "Write a rate from -50 to 50 per cent, and from which year another holds: 3.5; 36: 2.5.");
                return Optional.empty();
            }
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("fromYear", from.get());
            step.put("rate", rate.get());
            steps.add(step);
        }
        return Optional.of(steps);
    }

    /** The fields of a discounting that was read, or empty when the form has no room for it. */
    static Optional<Map<String, String>> read(Yaml yaml, NumberFormats numerals) {
        if (yaml instanceof Yaml.Scalar scalar && scalar.text().equals(PUBLISHED)) {
            return Optional.of(Map.of(CHOICE, "fm"));
        }
        Optional<BigDecimal> flat = SimpleValue.number(yaml);
        if (flat.isPresent()) {
            return Optional.of(
                    flat.get().signum() == 0
                            ? Map.of(CHOICE, "ingen")
                            : Map.of(
                                    CHOICE,
                                    "egen",
                                    OWN,
                                    numerals.shortest(flat.get().movePointRight(2))));
        }
        return yaml instanceof Yaml.Sequence sequence
                ? steps(sequence, numerals).map(text -> Map.of(CHOICE, "egen", OWN, text))
                : Optional.empty();
    }

    private static Optional<String> steps(Yaml.Sequence sequence, NumberFormats numerals) {
        StringJoiner text = new StringJoiner("; ");
        for (Yaml item : sequence.items()) {
            if (!(item instanceof Yaml.Mapping step)
                    || !step.entries().keySet().equals(java.util.Set.of("fromYear", "rate"))) {
                return Optional.empty();
            }
            Optional<BigDecimal> from =
                    Optional.ofNullable(step.entries().get("fromYear")).flatMap(SimpleValue::number);
            Optional<BigDecimal> rate =
                    Optional.ofNullable(step.entries().get("rate")).flatMap(SimpleValue::number);
            if (from.isEmpty() || rate.isEmpty() || !from.get().toPlainString().matches("\\d{1,3}")) {
                return Optional.empty();
            }
            boolean first = text.length() == 0 && from.get().compareTo(BigDecimal.ONE) == 0;
            text.add((first ? "" : from.get().toPlainString() + ": ")
                    + numerals.shortest(rate.get().movePointRight(2)));
        }
        return Optional.of(text.toString());
    }
}
