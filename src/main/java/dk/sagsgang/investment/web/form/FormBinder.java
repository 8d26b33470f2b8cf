package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlText;
import dk.sagsgang.parameters.yaml.YamlText.Verbatim;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds a form to the fields of an investment file, naming every field that cannot be used. */
public final class FormBinder {
    private final Draft draft;
    private final FieldReader reader;
    private final RowBinder rows;
    private final Map<String, Object> file = new LinkedHashMap<>();

    private FormBinder(FilledForm form, NumberFormats numerals) {
        this.draft = form.draft();
        this.reader = new FieldReader(draft, numerals, form.fragments());
        this.rows = new RowBinder(draft, reader);
    }

    /** Binds a form as somebody filled it in. */
    public static BoundForm bind(Draft draft, NumberFormats numerals) {
        return bind(new FilledForm(draft, Map.of()), numerals);
    }

    /** Binds a form that a file filled in. */
    public static BoundForm bind(FilledForm form, NumberFormats numerals) {
        FormBinder binder = new FormBinder(form, numerals);
        Map<String, Object> rest = binder.rest();
        binder.frame(rest);
        binder.who(rest);
        binder.costs(rest);
        binder.change(rest);
        binder.words(rest);
        binder.file.putAll(rest);
        return new BoundForm(form.draft(), binder.file, binder.rows.order(), binder.reader.problems());
    }

    /** Whatever the questions have no room for; it goes before the questions where it names the same field. */
    private Map<String, Object> rest() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (draft.has(Field.REST)) {
            reader.yaml(Field.REST).ifPresent(yaml -> {
                if (yaml instanceof Yaml.Mapping mapping) {
                    mapping.entries().forEach((name, value) -> fields.put(name, YamlText.value(value)));
                } else {
                    reader.problem(
                            Field.REST, "Skriv felter med navne: navn: værdi.", "Write named fields: name: value.");
                }
            });
        }
        return fields;
    }

    private void frame(Map<String, Object> rest) {
        put(rest, "title", () -> Optional.of(reader.text(Field.TITLE, "Giv indsatsen et navn.", "Name the effort.")));
        put(rest, "startYear", () -> required("startaar", reader.whole("startaar", 1970, 2200)));
        put(
                rest,
                "priceLevel",
                () -> draft.has("prisniveau")
                        ? reader.whole("prisniveau", 1970, 2200).map(year -> (Object) year)
                        : Optional.ofNullable(file.get("startYear")));
        put(rest, "payers", () -> {
            if (draft.payers().isEmpty()) {
                reader.problem(
                        Field.PAYERS, "Skriv mindst én betaler: kommune, region, stat.", "Write a payer or more.");
            }
            return Optional.of(draft.payers());
        });
        put(rest, "discount", () -> new DiscountField(draft, reader).write());
    }

    private void who(Map<String, Object> rest) {
        put(rest, "cohorts", () -> Optional.of(rows.write("hold", rows::cohort)));
        put(rest, "participants", () -> rows.plusMinus("deltagere.plusminus"));
    }

    private void costs(Map<String, Object> rest) {
        put(rest, "costs", () -> Optional.of(rows.write("udgift", rows::cost)));
        put(
                rest,
                "savedCosts",
                () -> Optional.of(rows.write("sparet", rows::cost)).filter(list -> !list.isEmpty()));
    }

    private void change(Map<String, Object> rest) {
        put(rest, "successRate", () -> new SuccessField(draft, reader).write());
        put(rest, "lag", () -> Optional.of(reader.whole("forsinkelse", 0, 50).orElse(0)));
        put(rest, "horizon", () -> reader.whole("horisont", 1, Limits.HORIZON).map(years -> (Object) years));
        put(rest, "rampUp", this::rampUp);
        put(rest, "dropOut", () -> reader.percent("frafald", 0, 100).map(share -> (Object) share));
        put(rest, "runningYears", () -> reader.whole("varighed", 1, 20).map(years -> (Object) years));
        put(rest, "relapse", () -> reader.percent("tilbagefald", 0, 100).map(share -> (Object) share));
        put(rest, "consequences", () -> Optional.of(rows.write("virkning", rows::consequence)));
    }

    private void words(Map<String, Object> rest) {
        put(rest, "assumptions", () -> {
            List<String> lines = draft.get("forudsaetninger")
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList();
            return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
        });
    }

    private Optional<Object> rampUp() {
        List<Object> shares = new ArrayList<>();
        for (Object number : reader.list("indfasning", false)) {
            shares.add(((BigDecimal) number).movePointLeft(2));
        }
        return shares.isEmpty() ? Optional.empty() : Optional.of(shares);
    }

    private Optional<Object> required(String field, Optional<Integer> year) {
        if (!draft.has(field)) {
            reader.problem(field, "Skriv et årstal, for eksempel 2026.", "Write a year, such as 2026.");
        }
        return year.map(y -> (Object) y).or(() -> Optional.of(new Verbatim("2000")));
    }

    private void put(Map<String, Object> rest, String name, java.util.function.Supplier<Optional<?>> value) {
        if (!rest.containsKey(name)) {
            value.get().ifPresent(each -> file.put(name, each));
        }
    }
}
