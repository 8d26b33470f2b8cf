package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a form's fields and notes every one that cannot be used, with what is allowed there. For one thread. */
final class FieldReader {
    private final Draft draft;
    private final NumberFormats numerals;
    private final Map<String, Yaml> fragments;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @param fragments fields whose YAML has been parsed already */
    FieldReader(Draft draft, NumberFormats numerals, Map<String, Yaml> fragments) {
        this.draft = draft;
        this.numerals = numerals;
        this.fragments = fragments;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(String field, String danish, String english) {
        problems.add(FieldProblem.of(field, danish, english));
    }

    /** A text that must be there. */
    String text(String field, String danish, String english) {
        if (!draft.has(field)) {
            problem(field, danish, english);
        }
        return draft.get(field);
    }

    Optional<Integer> whole(String field, int low, int high) {
        if (!draft.has(field)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = numerals.find(draft.get(field))
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .filter(n -> within(n, low, high));
        if (number.isEmpty()) {
            problem(
                    field,
                    "Skriv et helt tal fra " + low + " til " + high + ".",
                    "Write a whole number from " + low + " to " + high + ".");
        }
        return number.map(BigDecimal::intValueExact);
    }

    /** A share typed as per cent. */
    Optional<BigDecimal> percent(String field, int low, int high) {
        if (!draft.has(field)) {
            return Optional.empty();
        }
        Optional<BigDecimal> share = share(draft.get(field), low, high);
        if (share.isEmpty()) {
            problem(
                    field,
                    "Skriv en procent fra " + low + " til " + high + ", for eksempel 12,5.",
                    "Write a percentage from " + low + " to " + high + ", such as 12.5.");
        }
        return share;
    }

    Optional<BigDecimal> share(String text, int low, int high) {
        return numerals.find(text).filter(n -> within(n, low, high)).map(n -> n.movePointLeft(2));
    }

    /** A number of zero or more. */
    Optional<BigDecimal> amount(String field) {
        if (!draft.has(field)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = numerals.find(draft.get(field)).filter(n -> n.signum() >= 0);
        if (number.isEmpty()) {
            problem(
                    field,
                    "Skriv et tal på 0 eller mere, for eksempel 1.250,50.",
                    "Write a number of 0 or more, such as 1,250.50.");
        }
        return number;
    }

    /** A number of either sign. */
    Optional<BigDecimal> number(String field) {
        if (!draft.has(field)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = numerals.find(draft.get(field));
        if (number.isEmpty()) {
            problem(field, "Skriv et tal, for eksempel 1.250,50.", "Write a number, such as 1,250.50.");
        }
        return number;
    }

    /** Numbers with a semicolon between them. */
    List<Object> list(String field, boolean negative) {
        List<Object> numbers = new ArrayList<>();
        if (draft.has(field)) {
            for (String part : draft.get(field).split(";", 0)) {
                numerals.find(part).filter(n -> negative || n.signum() >= 0).ifPresent(numbers::add);
            }
            if (numbers.size() != draft.get(field).split(";", 0).length) {
                problem(
                        field,
                        "Skriv et tal for hvert år" + (negative ? "" : ", alle 0 eller mere,")
                                + " med semikolon imellem: 250.000; 125.000,50.",
                        "Write a number for each year" + (negative ? "" : ", all 0 or more,")
                                + " with semicolons between: 250,000; 125,000.50.");
            }
        }
        return numbers;
    }

    /** YAML typed in a field. */
    Optional<Yaml> yaml(String field) {
        Yaml parsed = fragments.get(field);
        if (parsed != null) {
            return Optional.of(parsed);
        }
        Problems found = new Problems();
        Optional<Yaml> yaml = YamlDocument.read(field, draft.get(field), found);
        if (found.refused()) {
            found.list()
                    .forEach(each -> problem(
                            field,
                            each.message().danish() + " " + each.remedy().danish(),
                            each.message().english() + " " + each.remedy().english()));
            return Optional.empty();
        }
        return yaml;
    }

    private static boolean within(BigDecimal number, int low, int high) {
        return number.compareTo(BigDecimal.valueOf(low)) >= 0 && number.compareTo(BigDecimal.valueOf(high)) <= 0;
    }
}
