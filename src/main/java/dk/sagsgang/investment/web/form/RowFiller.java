package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlText;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/** Fills in the rows of the form's lists. A row that says more than its questions ask becomes one field of YAML. */
final class RowFiller {
    private static final Map<String, String> NUMBERS = Map.of("participants", "antal", "perParticipant", "prdeltager");
    private static final Map<String, String> TEXTS = Map.of("name", "navn", "payer", "betaler", "unit", "enhed");
    private static final Map<String, String> LISTS =
            Map.of("amounts", "beloeb", "perSuccess", "maengde", "whileRunning", "undervejs");

    private final NumberFormats numerals;
    private final List<String> payers;
    private final Map<String, Yaml> fragments;

    /** @param fragments where rows go that become one field of YAML */
    RowFiller(NumberFormats numerals, List<String> payers, Map<String, Yaml> fragments) {
        this.numerals = numerals;
        this.payers = payers;
        this.fragments = fragments;
    }

    /** @param name the list's name in the file */
    Optional<Map<String, String>> read(String name, Yaml.Sequence list) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            String prefix = Objects.requireNonNull(Field.LISTS.get(name)) + "." + i + ".";
            Yaml item = list.items().get(i);
            Optional<Map<String, String>> simple =
                    item instanceof Yaml.Mapping row && isComplete(name, row) ? row(row, prefix) : Optional.empty();
            fields.putAll(simple.orElseGet(() -> {
                fragments.put(prefix + Field.RAW, item);
                return Map.of(prefix + Field.RAW, YamlText.flow(YamlText.value(item)));
            }));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    /** Whether the form would write the row with the same fields. */
    private static boolean isComplete(String list, Yaml.Mapping row) {
        List<String> needed = switch (list) {
            case "cohorts" -> List.of("year", "participants");
            case "consequences" -> List.of("name", "unit", "prices");
            default -> List.of("name", "payer");
        };
        return row.entries().keySet().containsAll(needed);
    }

    private Optional<Map<String, String>> row(Yaml.Mapping row, String prefix) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, Yaml> entry : row.entries().entrySet()) {
            Optional<Map<String, String>> field = field(entry.getKey(), entry.getValue());
            if (field.isEmpty()) {
                return Optional.empty();
            }
            field.get().forEach((name, text) -> fields.put(prefix + name, text));
        }
        return Optional.of(fields);
    }

    private Optional<Map<String, String>> field(String name, Yaml value) {
        if (TEXTS.containsKey(name)) {
            return SimpleValue.text(value).map(text -> Map.of(TEXTS.get(name), text));
        }
        if (NUMBERS.containsKey(name)) {
            return SimpleValue.number(value)
                    .filter(n -> n.signum() >= 0)
                    .map(n -> Map.of(NUMBERS.get(name), numerals.shortest(n)));
        }
        if (LISTS.containsKey(name)) {
            return SimpleValue.numbers(value)
                    .filter(list -> !list.isEmpty())
                    .map(list -> Map.of(LISTS.get(name), joined(list)));
        }
        return switch (name) {
            case "year" ->
                SimpleValue.number(value)
                        .map(n -> Map.of("aar", n.stripTrailingZeros().toPlainString()));
            case "completion" ->
                SimpleValue.number(value).map(n -> Map.of("gennemfoerer", numerals.shortest(n.movePointRight(2))));
            case "level" ->
                SimpleValue.plusMinus(value)
                        .map(share -> Map.of("plusminus", numerals.shortest(share.movePointRight(2))));
            case "prices" -> prices(value);
            default -> Optional.empty();
        };
    }

    private Optional<Map<String, String>> prices(Yaml value) {
        if (!(value instanceof Yaml.Mapping mapping) || mapping.entries().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, Yaml> price : mapping.entries().entrySet()) {
            int payer = payers.indexOf(price.getKey());
            Optional<BigDecimal> number = SimpleValue.number(price.getValue());
            if (payer < 0 || number.isEmpty()) {
                return Optional.empty();
            }
            fields.put("pris." + payer, numerals.shortest(number.get()));
        }
        return Optional.of(fields);
    }

    private String joined(List<BigDecimal> numbers) {
        StringJoiner text = new StringJoiner("; ");
        numbers.forEach(number -> text.add(numerals.shortest(number)));
        return text.toString();
    }
}
