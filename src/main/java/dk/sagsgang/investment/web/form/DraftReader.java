package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Fills in the form from an investment file. What no question has room for is kept as YAML in a field of its own. */
public final class DraftReader {
    private final Numerals numerals;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Object> rest = new LinkedHashMap<>();

    private DraftReader(Numerals numerals) {
        this.numerals = numerals;
    }

    public static Draft read(Yaml.Mapping file, Numerals numerals) {
        DraftReader reader = new DraftReader(numerals);
        List<String> payers = reader.payers(file);
        RowReader rows = new RowReader(numerals, payers);
        file.entries().forEach((name, value) -> {
            Optional<Map<String, String>> read = reader.field(name, value, payers, rows);
            read.ifPresentOrElse(reader.fields::putAll, () -> reader.rest.put(name, YamlText.value(value)));
        });
        if (!reader.rest.isEmpty()) {
            reader.fields.put(Field.REST, YamlText.file(reader.rest));
        }
        return new Draft(reader.fields);
    }

    private Optional<Map<String, String>> field(String name, Yaml value, List<String> payers, RowReader rows) {
        return switch (name) {
            case "title" -> Plain.text(value).map(text -> Map.of(Field.TITLE, text));
            case "startYear" -> number("startaar", value);
            case "priceLevel" -> number("prisniveau", value);
            case "payers" ->
                payers.isEmpty() ? Optional.empty() : Optional.of(Map.of(Field.PAYERS, String.join(", ", payers)));
            case "discount" -> DiscountField.read(value, numerals);
            case "participants" ->
                Plain.plusMinus(value).map(share -> Map.of("deltagere.plusminus", numerals.writePercent(share)));
            case "cohorts", "costs", "savedCosts", "consequences" ->
                value instanceof Yaml.Sequence list ? rows.read(name, list) : Optional.empty();
            case "successRate" -> Optional.of(SuccessField.read(value, numerals));
            case "lag" -> number("forsinkelse", value);
            case "horizon" -> number("horisont", value);
            case "runningYears" -> number("varighed", value);
            case "dropOut" -> percent("frafald", value);
            case "relapse" -> percent("tilbagefald", value);
            case "rampUp" ->
                Plain.numbers(value).filter(list -> !list.isEmpty()).map(this::ramp);
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
                .flatMap(item -> Plain.text(item).stream())
                .filter(name -> !name.matches(".*[,;].*"))
                .toList();
        return names.size() == list.items().size() && names.size() <= Limits.PAYERS ? names : List.of();
    }

    private Optional<Map<String, String>> number(String field, Yaml value) {
        return Plain.number(value).map(n -> Map.of(field, n.stripTrailingZeros().toPlainString()));
    }

    private Optional<Map<String, String>> percent(String field, Yaml value) {
        return Plain.number(value).map(n -> Map.of(field, numerals.writePercent(n)));
    }

    private Map<String, String> ramp(List<BigDecimal> shares) {
        StringJoiner text = new StringJoiner("; ");
        shares.forEach(share -> text.add(numerals.writePercent(share)));
        return Map.of("indfasning", text.toString());
    }

    private static Optional<Map<String, String>> lines(Yaml value) {
        if (!(value instanceof Yaml.Sequence list) || list.items().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        list.items().forEach(item -> Plain.text(item).ifPresent(lines::add));
        return lines.size() == list.items().size()
                ? Optional.of(Map.of("forudsaetninger", String.join("\n", lines)))
                : Optional.empty();
    }
}
