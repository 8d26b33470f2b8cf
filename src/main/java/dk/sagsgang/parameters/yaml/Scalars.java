package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.quantities.DanishNumber;
import dk.sagsgang.quantities.Money;
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

    /** Written as thousands are in Danish: 958.000. A number that begins with 0 is none of those. */
    private static final Pattern LIKE_THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    /** Decimals behind a comma that may as well be English thousands. */
    private static final int THREE = 3;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

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

    /**
     * A decimal number with a point, within the bounds; underscores, commas and text are refused. A number that looks like Danish
     * thousands is read as it stands, with a note.
     */
    public static Optional<BigDecimal> number(Yaml value, Range range, Problems problems) {
        Optional<BigDecimal> number = findNumber(value);
        if (number.isPresent() && range.contains(number.get())) {
            noteThousands(value, range, problems);
            return number;
        }
        if (isQuotedNumber(value)) {
            problems.mismatch(
                    value,
                    new Bilingual("Tallet står i anførselstegn.", "The number is in quotation marks."),
                    new Bilingual("Skriv det uden anførselstegn.", "Write it without quotation marks."));
        } else {
            problems.wrong(value, findMeant(value, range).map(range::allowedAs).orElse(range.allowed()));
        }
        return Optional.empty();
    }

    /** What a number in the Danish manner ({@code 1.250.000}, {@code 0,14}, {@code 20 %}) is, where it is allowed and clear. */
    private static Optional<BigDecimal> findMeant(Yaml value, Range range) {
        return value instanceof Yaml.Scalar scalar
                ? DanishNumber.find(scalar.text())
                        .filter(number -> number.decimals() != THREE)
                        .map(number -> number.percent() ? number.figure().movePointLeft(2) : kroner(number))
                        .filter(range::contains)
                : Optional.empty();
    }

    private static BigDecimal kroner(DanishNumber number) {
        return number.unit() == null
                ? number.figure()
                : Money.of(number.figure(), number.unit()).kroner();
    }

    /** Notes a number such as {@code 958.000}, which may be meant as thousands, where the range allows both. */
    public static void noteThousands(Yaml value, Range range, Problems problems) {
        if (value instanceof Yaml.Scalar scalar
                && LIKE_THOUSANDS.matcher(scalar.text()).matches()) {
            BigDecimal number = new BigDecimal(scalar.text());
            BigDecimal thousands = number.multiply(THOUSAND);
            if (range.contains(thousands)) {
                String read = number.stripTrailingZeros().toPlainString();
                String meant = thousands.stripTrailingZeros().toPlainString();
                problems.note(
                        value,
                        new Bilingual(
                                "»" + scalar.text() + "« er læst som " + read + ", for punktum er decimaltegn.",
                                "\"" + scalar.text() + "\" was read as " + read + ": the point is a decimal point."),
                        new Bilingual(
                                "Skriv " + meant + ", hvis der menes tusinder, og ellers " + read + ".",
                                "Write " + meant + " if thousands are meant, otherwise " + read + "."));
            }
        }
    }

    private static boolean isQuotedNumber(Yaml value) {
        return value instanceof Yaml.Scalar scalar
                && scalar.quoted()
                && NUMBER.matcher(scalar.text()).matches();
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
