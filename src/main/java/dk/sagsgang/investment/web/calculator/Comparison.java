package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.investment.web.form.Field;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two forms side by side: which fields differ, and what each difference does to the net result on its own. The differences
 * seldom add up to the whole exactly; what is left over comes from their working together.
 */
final class Comparison {
    /** Fields that only mean something together. */
    private static final List<Set<String>> TOGETHER = List.of(
            Set.of("succes", "succes.lav", "succes.hoej", "succes.form", "succes.yaml"),
            Set.of("diskontering", "rente"));

    /**
     * A difference.
     *
     * @param field name of the (first) field
     * @param before as it is in the first
     * @param after as it is in the second
     * @param effect change of the net present value when only this is changed; empty when that is not a calculation
     */
    record Difference(String field, String before, String after, Optional<BigDecimal> effect) {}

    private final Calculator calculator;
    private final NumberFormats numerals;
    private final CalculatedForm first;
    private final CalculatedForm second;

    Comparison(Calculator calculator, NumberFormats numerals, CalculatedForm first, CalculatedForm second) {
        this.calculator = calculator;
        this.numerals = numerals;
        this.first = first;
        this.second = second;
    }

    /** What differs, the title left out, which changes nothing. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Set<String> fields = new LinkedHashSet<>(first.draft().values().keySet());
        fields.addAll(second.draft().values().keySet());
        fields.remove(Field.TITLE);
        for (String field : fields) {
            if (!seen.contains(field)
                    && !first.draft().get(field).equals(second.draft().get(field))) {
                Set<String> group = group(field);
                seen.addAll(group);
                differences.add(new Difference(
                        field, first.draft().get(field), second.draft().get(field), effect(group)));
            }
        }
        return differences;
    }

    /** The part of the net result that no single difference accounts for. */
    BigDecimal remainder(List<Difference> differences) {
        BigDecimal all = net(second).orElseThrow().subtract(net(first).orElseThrow());
        for (Difference difference : differences) {
            all = all.subtract(difference.effect().orElse(BigDecimal.ZERO));
        }
        return all;
    }

    private Optional<BigDecimal> effect(Set<String> group) {
        Map<String, String> mixed = new LinkedHashMap<>(first.draft().values());
        for (String field : group) {
            mixed.put(field, second.draft().get(field));
        }
        CalculatedForm form = calculator.calculate(new Draft(mixed), numerals, Calculator.FEWEST_DRAWS);
        return net(form).flatMap(changed -> net(first).map(changed::subtract));
    }

    /** A row that is there in one and not in the other counts as one difference. */
    private Set<String> group(String field) {
        for (Set<String> together : TOGETHER) {
            if (together.contains(field)) {
                return together;
            }
        }
        String row = field.replaceFirst("^([a-z]+\\.\\d+)\\..*", "$1");
        boolean added = !row.equals(field) && (isMissing(first.draft(), row) || isMissing(second.draft(), row));
        if (!added) {
            return Set.of(field);
        }
        Set<String> whole = new LinkedHashSet<>(first.draft().values().keySet());
        whole.addAll(second.draft().values().keySet());
        whole.removeIf(name -> !name.startsWith(row + "."));
        return whole;
    }

    private static boolean isMissing(Draft draft, String row) {
        return draft.values().keySet().stream().noneMatch(name -> name.startsWith(row + "."));
    }

    private static Optional<BigDecimal> net(CalculatedForm form) {
        return form.answer().map(answer -> answer.calculation().presentValue().net());
    }
}
