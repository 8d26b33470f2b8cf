package dk.sagsgang.investment.web.form;

import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of a file that are simple enough for a question of the form. */
final class SimpleValue {
    private static final BigDecimal LARGEST = new BigDecimal("1e12");
    private static final int MOST_DECIMALS = 10;

    private SimpleValue() {}

    /** A distribution of three numbers. */
    record Shape(String name, List<BigDecimal> numbers) {}

    /** A number that the form can show with all its digits. */
    static Optional<BigDecimal> number(Yaml yaml) {
        return Scalars.findNumber(yaml)
                .filter(n -> n.abs().compareTo(LARGEST) < 0)
                .filter(n -> n.stripTrailingZeros().scale() <= MOST_DECIMALS);
    }

    /** A text on one line that survives the form's trimming. */
    static Optional<String> text(Yaml yaml) {
        return yaml instanceof Yaml.Scalar scalar && !scalar.isEmpty()
                ? Optional.of(scalar.text())
                        .filter(t ->
                                t.equals(t.strip()) && !t.isEmpty() && t.lines().count() == 1)
                : Optional.empty();
    }

    static Optional<List<BigDecimal>> numbers(Yaml yaml) {
        if (!(yaml instanceof Yaml.Sequence sequence)) {
            return Optional.empty();
        }
        List<BigDecimal> numbers =
                sequence.items().stream().flatMap(item -> number(item).stream()).toList();
        return numbers.size() == sequence.items().size() ? Optional.of(numbers) : Optional.empty();
    }

    static Optional<Shape> shape(Yaml yaml) {
        if (yaml instanceof Yaml.Mapping mapping && mapping.entries().size() == 1) {
            Map.Entry<String, Yaml> only =
                    mapping.entries().entrySet().iterator().next();
            return numbers(only.getValue())
                    .filter(numbers -> numbers.size() == 3)
                    .map(numbers -> new Shape(only.getKey(), numbers));
        }
        return Optional.empty();
    }

    /** The share either way of a triangle around 1, as the form asks for it. */
    static Optional<BigDecimal> plusMinus(Yaml yaml) {
        return shape(yaml)
                .filter(shape -> shape.name().equals("triangular"))
                .filter(shape -> shape.numbers().get(1).compareTo(BigDecimal.ONE) == 0)
                .filter(shape -> shape.numbers().get(0).signum() >= 0)
                .filter(shape ->
                        shape.numbers().get(0).add(shape.numbers().get(2)).compareTo(BigDecimal.TWO) == 0)
                .map(shape -> shape.numbers().get(2).subtract(BigDecimal.ONE))
                .filter(share -> share.signum() > 0);
    }
}
