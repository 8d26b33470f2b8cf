package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlText;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Fills in the form from an investment file. What no question has room for is kept as YAML in a field of its own. */
public final class FormFiller {
    private final NumberFormats numerals;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Yaml> fragments = new LinkedHashMap<>();

    private FormFiller(NumberFormats numerals) {
        this.numerals = numerals;
    }

    /** The form that a file's fields fill in. */
    public static FilledForm fill(Yaml.Mapping file, NumberFormats numerals) {
        return new FormFiller(numerals).fill(file);
    }

    private FilledForm fill(Yaml.Mapping file) {
        List<String> payers = payers(file);
        RowFiller rows = new RowFiller(numerals, payers, fragments);
        Map<String, Yaml> rest = new LinkedHashMap<>();
        file.entries()
                .forEach((name, value) ->
                        field(name, value, payers, rows).ifPresentOrElse(fields::putAll, () -> rest.put(name, value)));
        if (!rest.isEmpty()) {
            Yaml.Mapping fragment = new Yaml.Mapping(file.place(), "", rest);
            fragments.put(Field.REST, fragment);
            Map<String, Object> values = new LinkedHashMap<>();
            rest.forEach((name, value) -> values.put(name, YamlText.value(value)));
            fields.put(Field.REST, YamlText.file(values));
        }
        return new FilledForm(new Draft(fields), fragments);
    }

    private Map<String, String> successRate(Yaml value) {
        Map<String, String> read = SuccessField.read(value, numerals);
        if (read.containsKey(SuccessField.OTHER)) {
            fragments.put(SuccessField.OTHER, value);
        }
        return read;
    }

    private Optional<Map<String, String>> field(String name, Yaml value, List<String> payers, RowFiller rows) {
        return switch (name) {
            case "title" -> SimpleValue.text(value).map(text -> Map.of(Field.TITLE, text));
            case "startYear" -> number("startaar", value);
            case "priceLevel" -> number("prisniveau", value);
            case "payers" ->
                payers.isEmpty() ? Optional.empty() : Optional.of(Map.of(Field.PAYERS, String.join(", ", payers)));
            case "discount" -> DiscountField.read(value, numerals);
            case "participants" ->
                SimpleValue.plusMinus(value)
                        .map(share -> Map.of("deltagere.plusminus", numerals.shortest(share.movePointRight(2))));
            case "cohorts", "costs", "savedCosts", "consequences" ->
                value instanceof Yaml.Sequence list ? rows.read(name, list) : Optional.empty();
            case "successRate" -> Optional.of(successRate(value));
            case "lag" -> number("forsinkelse", value);
            case "horizon" -> number("horisont", value);
            case "runningYears" -> number("varighed", value);
            case "dropOut" -> percent("frafald", value);
            case "relapse" -> percent("tilbagefald", value);
            case "rampUp" ->
                SimpleValue.numbers(value).filter(list -> !list.isEmpty()).map(this::ramp);
            case "assumptions" -> lines(value);
            default -> Optional.empty();
        };
    }

    /** The payers, or none when they are not plain names; then their prices cannot be asked for one by one either. */
    private List<String> payers(Yaml.Mapping file) {
        if (!(file.entries().get("payers") instanceof Yaml.Sequence list)) {
            return List.of();
        }
        List<String> names = list.items().stream()
                .flatMap(item -> SimpleValue.text(item).stream())
                .filter(name -> !name.matches(".*[,;].*"))
                .toList();
        return names.size() == list.items().size() && names.size() <= Limits.PAYERS ? names : List.of();
    }

    private Optional<Map<String, String>> number(String field, Yaml value) {
        return SimpleValue.number(value)
                .map(n -> Map.of(field, n.stripTrailingZeros().toPlainString()));
    }

    private Optional<Map<String, String>> percent(String field, Yaml value) {
        return SimpleValue.number(value).map(n -> Map.of(field, numerals.shortest(n.movePointRight(2))));
    }

    private Map<String, String> ramp(List<BigDecimal> shares) {
        StringJoiner text = new StringJoiner("; ");
        shares.forEach(share -> text.add(numerals.shortest(share.movePointRight(2))));
        return Map.of("indfasning", text.toString());
    }

    private static Optional<Map<String, String>> lines(Yaml value) {
        if (!(value instanceof Yaml.Sequence list) || list.items().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        list.items().forEach(item -> SimpleValue.text(item).ifPresent(lines::add));
        return lines.size() == list.items().size()
                ? Optional.of(Map.of("forudsaetninger", String.join("\n", lines)))
                : Optional.empty();
    }
}
