package dk.sagsgang.investment.keeping;

import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An estimate as a file writes it: a number, or a distribution of a known form.
 *
 * @param item the knowledge item that it may have been taken from, as {@code kind/id}
 * @param yaml the number or distribution
 */
record WrittenEstimate(String item, Yaml yaml) {

    /** The numbers to replace when this says what a figure was before; none when its author has written something else. */
    List<Replacement> replaced(KnownUncertainty before, KnownUncertainty after) {
        if (yaml instanceof Yaml.Mapping mapping) {
            List<Replacement> all = new ArrayList<>();
            mapping.entries().forEach((form, value) -> all.addAll(parameters(form, value, before, after)));
            return all;
        }
        return number(yaml, before.point(), after.point()).stream().toList();
    }

    private List<Replacement> parameters(String form, Yaml value, KnownUncertainty before, KnownUncertainty after) {
        if (form.equals("value")) {
            return number(value, before.point(), after.point()).stream().toList();
        }
        if (!(value instanceof Yaml.Sequence list)) {
            return List.of();
        }
        List<Yaml> numbers = list.items();
        return switch (form) {
            case "normal" -> normal(numbers, before, after);
            case "triangular", "pert" ->
                all(
                        numbers,
                        List.of(before.low(), Optional.of(before.point()), before.high()),
                        List.of(after.low(), Optional.of(after.point()), after.high()));
            case "uniform" -> all(numbers, List.of(before.low(), before.high()), List.of(after.low(), after.high()));
            default -> List.of();
        };
    }

    /** The mean must be the known one; a deviation of the author's own stays. */
    private List<Replacement> normal(List<Yaml> numbers, KnownUncertainty before, KnownUncertainty after) {
        if (numbers.size() != 2) {
            return List.of();
        }
        Optional<Replacement> mean = number(numbers.getFirst(), before.point(), after.point());
        List<Replacement> replaced = new ArrayList<>(mean.stream().toList());
        if (says(numbers.getFirst(), before.point())
                && before.deviation().isPresent()
                && after.deviation().isPresent()) {
            rounded(
                            numbers.getLast(),
                            before.deviation().get(),
                            after.deviation().get())
                    .ifPresent(replaced::add);
        }
        return replaced;
    }

    /** A deviation is written with fewer digits than it is calculated with, and is rounded to the same number again. */
    private Optional<Replacement> rounded(Yaml value, BigDecimal before, BigDecimal after) {
        int decimals = Scalars.findNumber(value).map(BigDecimal::scale).orElse(0);
        return number(
                value, before.setScale(decimals, RoundingMode.HALF_UP), after.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** All or none: half of an interval is meaningless. */
    private List<Replacement> all(
            List<Yaml> numbers, List<Optional<BigDecimal>> before, List<Optional<BigDecimal>> after) {
        List<Replacement> replaced = new ArrayList<>();
        if (numbers.size() != before.size()) {
            return replaced;
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (before.get(i).isEmpty()
                    || after.get(i).isEmpty()
                    || !says(numbers.get(i), before.get(i).get())) {
                return List.of();
            }
            number(numbers.get(i), before.get(i).get(), after.get(i).get()).ifPresent(replaced::add);
        }
        return replaced;
    }

    private Optional<Replacement> number(Yaml value, BigDecimal before, BigDecimal after) {
        return says(value, before) && before.compareTo(after) != 0
                ? Optional.of(new Replacement(item, value.path(), before, after))
                : Optional.empty();
    }

    private static boolean says(Yaml value, BigDecimal number) {
        return Scalars.findNumber(value)
                .filter(written -> written.compareTo(number) == 0)
                .isPresent();
    }
}
