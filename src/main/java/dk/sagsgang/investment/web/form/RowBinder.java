package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the rows of a form's lists: cohorts, costs and consequences. */
final class RowBinder {
    private final Draft draft;
    private final FieldReader reader;
    private final Map<String, List<Integer>> order = new HashMap<>();

    RowBinder(Draft draft, FieldReader reader) {
        this.draft = draft;
        this.reader = reader;
    }

    /** Which rows of the form each list has been written from. */
    Map<String, List<Integer>> order() {
        return order;
    }

    /** @param row writes one row from the beginning of its fields' names */
    List<Object> write(String list, Function<String, Map<String, Object>> row) {
        List<Integer> numbers = draft.rows(list);
        order.put(list, numbers);
        List<Object> rows = new ArrayList<>();
        for (int number : numbers) {
            String prefix = list + "." + number + ".";
            rows.add(draft.has(prefix + Field.RAW) ? raw(prefix + Field.RAW) : row.apply(prefix));
        }
        if (rows.isEmpty() && !list.equals("sparet")) {
            reader.problem(
                    list + ".0." + (list.equals("hold") ? "antal" : "navn"),
                    "Udfyld mindst én linje her.",
                    "Fill in one line here or more.");
        }
        return rows;
    }

    Map<String, Object> cohort(String prefix) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("year", reader.whole(prefix + "aar", 0, 100).orElse(0));
        if (!draft.has(prefix + "antal")) {
            reader.problem(prefix + "antal", "Skriv, hvor mange der begynder.", "Write how many begin.");
        }
        row.put("participants", reader.amount(prefix + "antal").orElse(BigDecimal.ZERO));
        reader.percent(prefix + "gennemfoerer", 0, 100).ifPresent(share -> row.put("completion", share));
        return row;
    }

    Map<String, Object> cost(String prefix) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name(prefix));
        row.put("payer", payer(prefix + "betaler"));
        List<Object> amounts = reader.list(prefix + "beloeb", false);
        Optional<BigDecimal> each = reader.amount(prefix + "prdeltager");
        if (!draft.has(prefix + "beloeb") && !draft.has(prefix + "prdeltager")) {
            reader.problem(
                    prefix + "beloeb",
                    "Skriv et beløb for hvert år, eller et beløb pr. deltager.",
                    "Write an amount for each year, or one for each participant.");
        }
        if (!amounts.isEmpty()) {
            row.put("amounts", amounts);
        }
        each.ifPresent(amount -> row.put("perParticipant", amount));
        plusMinus(prefix + "plusminus").ifPresent(level -> row.put("level", level));
        return row;
    }

    Map<String, Object> consequence(String prefix) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name(prefix));
        row.put("unit", draft.has(prefix + "enhed") ? draft.get(prefix + "enhed") : "enhed");
        List<Object> after = reader.list(prefix + "maengde", true);
        List<Object> during = reader.list(prefix + "undervejs", true);
        if (!draft.has(prefix + "maengde") && !draft.has(prefix + "undervejs")) {
            reader.problem(
                    prefix + "maengde",
                    "Skriv ændringen for hvert år, for eksempel -20; -15; -10.",
                    "Write the change for each year, such as -20; -15; -10.");
        }
        if (!after.isEmpty()) {
            row.put("perSuccess", after);
        }
        if (!during.isEmpty()) {
            row.put("whileRunning", during);
        }
        row.put("prices", prices(prefix));
        plusMinus(prefix + "plusminus").ifPresent(level -> row.put("level", level));
        return row;
    }

    /** An uncertainty of a number of per cent either way, as a factor on the whole line. */
    Optional<Object> plusMinus(String field) {
        return reader.percent(field, 0, 100)
                .filter(share -> share.signum() > 0)
                .map(share -> Map.of(
                        "triangular",
                        List.of(BigDecimal.ONE.subtract(share), BigDecimal.ONE, BigDecimal.ONE.add(share))));
    }

    private Map<String, Object> prices(String prefix) {
        Map<String, Object> prices = new LinkedHashMap<>();
        List<String> payers = draft.payers();
        for (int i = 0; i < payers.size() && i < Limits.PAYERS; i++) {
            String payer = payers.get(i);
            reader.number(prefix + "pris." + i).ifPresent(price -> prices.put(payer, price));
        }
        if (prices.isEmpty()) {
            reader.problem(
                    prefix + "pris.0",
                    "Skriv prisen pr. enhed for mindst én betaler.",
                    "Write a price for a payer or more.");
        }
        return prices;
    }

    private String name(String prefix) {
        return reader.text(prefix + "navn", "Giv linjen et navn.", "Name the line.");
    }

    private String payer(String field) {
        List<String> payers = draft.payers();
        if (draft.has(field) && !payers.isEmpty() && !payers.contains(draft.get(field))) {
            String all = String.join(", ", payers);
            reader.problem(field, "Vælg en betaler: " + all + ".", "Choose a payer: " + all + ".");
        }
        return draft.has(field) || payers.isEmpty() ? draft.get(field) : payers.getFirst();
    }

    private Map<String, Object> raw(String field) {
        Map<String, Object> row = new LinkedHashMap<>();
        reader.yaml(field).ifPresent(yaml -> {
            if (yaml instanceof Yaml.Mapping mapping) {
                mapping.entries().forEach((name, value) -> row.put(name, YamlText.value(value)));
            } else {
                reader.problem(field, "Skriv felter med navne: {navn: værdi}.", "Write named fields: {name: value}.");
            }
        });
        return row;
    }
}
