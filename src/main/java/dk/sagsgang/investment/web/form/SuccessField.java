package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlText;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The success rate of a form: one number, a number between a lowest and a highest, or another distribution as YAML. */
final class SuccessField {
    static final String POINT = "succes";
    static final String LOW = "succes.lav";
    static final String HIGH = "succes.hoej";
    static final String SHAPE = "succes.form";
    static final String OTHER = "succes.yaml";

    private final Draft draft;
    private final FieldReader reader;

    SuccessField(Draft draft, FieldReader reader) {
        this.draft = draft;
        this.reader = reader;
    }

    Optional<Object> write() {
        if (draft.has(OTHER)) {
            return reader.yaml(OTHER).map(YamlText::value);
        }
        Optional<BigDecimal> point = reader.percent(POINT, -100, 100);
        if (!draft.has(POINT) && cohortsMayHaveTheirOwn()) {
            return Optional.empty();
        }
        if (!draft.has(POINT)) {
            reader.problem(
                    POINT,
                    "Skriv, hvor mange af 100 der lykkes ekstra, for eksempel 10.",
                    "Write how many more of 100 succeed, such as 10.");
        }
        if (!draft.has(LOW) && !draft.has(HIGH)) {
            return point.map(share -> share);
        }
        Optional<BigDecimal> low = reader.percent(LOW, -100, 100);
        Optional<BigDecimal> high = reader.percent(HIGH, -100, 100);
        if (point.isEmpty() || missing(low, LOW) || missing(high, HIGH)) {
            return Optional.empty();
        }
        return ordered(low.get(), point.get(), high.get());
    }

    /** A cohort written as YAML may carry a rate; whether all do is for the reader of the file to say. */
    private boolean cohortsMayHaveTheirOwn() {
        return draft.rows("hold").stream().anyMatch(row -> draft.has("hold." + row + "." + Field.RAW));
    }

    private boolean missing(Optional<BigDecimal> value, String field) {
        if (!draft.has(field)) {
            reader.problem(
                    field,
                    "Skriv både den laveste og den højeste, eller ingen af dem.",
                    "Write both the lowest and the highest, or neither.");
        }
        return value.isEmpty();
    }

    private Optional<Object> ordered(BigDecimal low, BigDecimal point, BigDecimal high) {
        if (low.compareTo(point) > 0 || point.compareTo(high) > 0 || low.compareTo(high) == 0) {
            reader.problem(
                    LOW,
                    "Den laveste skal ligge under den sandsynlige, og den højeste over.",
                    "The lowest must lie below the likely one, and the highest above.");
            return Optional.empty();
        }
        return Optional.of(Map.of(draft.get(SHAPE).equals("pert") ? "pert" : "triangular", List.of(low, point, high)));
    }

    /** The fields of a success rate that was read. */
    static Map<String, String> read(Yaml yaml, NumberFormats numerals) {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional<BigDecimal> number = SimpleValue.number(yaml);
        Optional<SimpleValue.Shape> shape = SimpleValue.shape(yaml);
        if (number.isPresent()) {
            fields.put(POINT, numerals.shortest(number.get().movePointRight(2)));
        } else if (shape.isPresent()
                && List.of("triangular", "pert").contains(shape.get().name())) {
            List<BigDecimal> numbers = shape.get().numbers();
            fields.put(LOW, numerals.shortest(numbers.get(0).movePointRight(2)));
            fields.put(POINT, numerals.shortest(numbers.get(1).movePointRight(2)));
            fields.put(HIGH, numerals.shortest(numbers.get(2).movePointRight(2)));
            if (shape.get().name().equals("pert")) {
                fields.put(SHAPE, "pert");
            }
        } else {
            fields.put(OTHER, YamlText.flow(YamlText.value(yaml)));
        }
        return fields;
    }
}
