package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.Bilingual;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single values from YAML, each reported when it is not what is asked for. */
public final class Scalars {
    static final Bilingual LIST =
            new Bilingual("Skriv en liste: [a, b] eller en linje med - for hver.", "Write a list.");
    private static final Bilingual TEXT = new Bilingual("Skriv en tekst.", "Write a text.");
    private static final Bilingual DATE =
            new Bilingual("Skriv en dato som 2026-01-31.", "Write a date such as 2026-01-31.");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,2})?");

    private Scalars() {}

    /** A text that is not empty. */
    public static Optional<String> text(Yaml value, Problems problems) {
        if (value instanceof Yaml.Scalar scalar
                && !scalar.isEmpty()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        problems.wrong(value, TEXT);
        return Optional.empty();
    }

    /** A decimal number with a point, within the bounds; underscores, commas and text are refused. */
    public static Optional<BigDecimal> number(Yaml value, Range range, Problems problems) {
        Optional<BigDecimal> number = findNumber(value);
        if (number.isPresent() && range.contains(number.get())) {
            return number;
        }
        problems.wrong(value, range.allowed());
        return Optional.empty();
    }

    /** The number that a value is, without reporting when it is none. */
    public static Optional<BigDecimal> findNumber(Yaml value) {
        if (value instanceof Yaml.Scalar scalar
                && !scalar.quoted()
                && NUMBER.matcher(scalar.text()).matches()) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        return Optional.empty();
    }

    /** A whole number within the bounds. */
    public static Optional<Integer> integer(Yaml value, int low, int high, Problems problems) {
        Optional<BigDecimal> number = findNumber(value);
        if (number.isPresent() && Range.between(low, high).contains(number.get())) {
            try {
                return Optional.of(number.get().intValueExact());
            } catch (ArithmeticException e) {
                problems.wrong(value, wholeNumber(low, high));
                return Optional.empty();
            }
        }
        problems.wrong(value, wholeNumber(low, high));
        return Optional.empty();
    }

    /** A date written as year-month-day. */
    public static Optional<LocalDate> date(Yaml value, Problems problems) {
        if (value instanceof Yaml.Scalar scalar) {
            try {
                return Optional.of(LocalDate.parse(scalar.text().strip()));
            } catch (DateTimeException e) {
                problems.wrong(value, DATE);
                return Optional.empty();
            }
        }
        problems.wrong(value, DATE);
        return Optional.empty();
    }

    /** The items of a list. */
    public static List<Yaml> items(Yaml value, Problems problems) {
        if (value instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        problems.wrong(value, LIST);
        return List.of();
    }

    static Bilingual wholeNumber(int low, int high) {
        return new Bilingual(
                "Skriv et helt tal fra " + low + " til " + high + ".",
                "Write a whole number from " + low + " to " + high + ".");
    }
}
