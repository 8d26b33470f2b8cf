package dk.sagsgang.investment.report;

import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares an answer with the figures that a file says it must give, so that a published calculation can be repeated and checked
 * by anybody. Numbers agree when they round to the digits written; {@code {about: 5000, within: 20}} allows more; a text agrees
 * when it is the same, and {@code null} when there is no value.
 */
public final class Expectations {
    private final List<String> differences = new ArrayList<>();

    private Expectations() {}

    /** What differs, a line for each with its place; empty when all is as expected. */
    public static List<String> differences(Yaml expected, Map<String, ? extends @Nullable Object> answer) {
        Expectations expectations = new Expectations();
        expectations.compare(expected, answer);
        return List.copyOf(expectations.differences);
    }

    private void compare(Yaml expected, @Nullable Object actual) {
        switch (expected) {
            case Yaml.Scalar scalar -> scalar(scalar, actual);
            case Yaml.Sequence sequence -> sequence(sequence, actual);
            case Yaml.Mapping mapping -> mapping(mapping, actual);
        }
    }

    private void mapping(Yaml.Mapping expected, @Nullable Object actual) {
        if (expected.entries().keySet().equals(Set.of("about", "within"))) {
            about(expected, actual);
        } else if (actual instanceof Map<?, ?> map) {
            expected.entries().forEach((name, value) -> {
                if (map.containsKey(name)) {
                    compare(value, map.get(name));
                } else {
                    differ(value, "et felt, der ikke findes i svaret");
                }
            });
        } else {
            differ(expected, String.valueOf(actual));
        }
    }

    private void sequence(Yaml.Sequence expected, @Nullable Object actual) {
        if (!(actual instanceof Collection<?> list)
                || list.size() != expected.items().size()) {
            differ(expected, String.valueOf(actual));
            return;
        }
        int i = 0;
        for (Object item : list) {
            compare(expected.items().get(i++), item);
        }
    }

    private void scalar(Yaml.Scalar expected, @Nullable Object actual) {
        boolean same = Scalars.findNumber(expected)
                .map(number -> actual instanceof Number value
                        && agrees(number, new BigDecimal(value.toString()), halfOfLastDigit(number)))
                .orElseGet(() ->
                        expected.isEmpty() ? actual == null : expected.text().equals(String.valueOf(actual)));
        if (!same) {
            differ(expected, String.valueOf(actual));
        }
    }

    private void about(Yaml.Mapping expected, @Nullable Object actual) {
        BigDecimal about = number(expected, "about");
        if (!(actual instanceof Number value)
                || !agrees(about, new BigDecimal(value.toString()), number(expected, "within"))) {
            differ(expected, String.valueOf(actual));
        }
    }

    private static BigDecimal number(Yaml.Mapping mapping, String name) {
        return Optional.ofNullable(mapping.entries().get(name))
                .flatMap(Scalars::findNumber)
                .orElse(BigDecimal.ZERO);
    }

    private static boolean agrees(BigDecimal expected, BigDecimal actual, BigDecimal tolerance) {
        return expected.subtract(actual).abs().compareTo(tolerance) <= 0;
    }

    private static BigDecimal halfOfLastDigit(BigDecimal number) {
        return BigDecimal.valueOf(5, number.scale() + 1);
    }

    private void differ(Yaml expected, String actual) {
        differences.add("Linje " + expected.place().startLine() + ", " + expected.path() + ": ventet "
                + written(expected) + ", fik " + actual);
    }

    private static String written(Yaml expected) {
        return switch (expected) {
            case Yaml.Scalar scalar -> scalar.text();
            case Yaml.Sequence sequence ->
                sequence.items().stream().map(Expectations::written).toList().toString();
            case Yaml.Mapping mapping -> mapping.entries().keySet().toString();
        };
    }
}
