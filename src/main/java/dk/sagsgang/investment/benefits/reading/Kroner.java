package dk.sagsgang.investment.benefits.reading;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.DanishNumber;
import dk.sagsgang.quantities.Money;
import dk.sagsgang.quantities.MoneyUnit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money in files, exact to the øre. */
final class Kroner {
    /** More than the whole country has; a typing error, not an amount. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,15}(?:\\.\\d{1,2})?");
    /** Three digits after the last comma: decimals of an øre nobody writes, so thousands are meant, or a slip. */
    private static final Pattern LIKE_ENGLISH_THOUSANDS = Pattern.compile(",\\d{3}(?!\\d)");

    private static final Bilingual OERE = new Bilingual(
            "Skriv et beløb i kroner med højst to decimaler, mindre end 1.000 mia.",
            "Write an amount in kroner with at most two decimals, below 1,000 billion.");
    private static final Bilingual WRITTEN = new Bilingual(
            "Skriv et beløb i kroner, for eksempel 6497941, 6.497.941 eller 6.497.941,50; punktum med to cifre efter er også"
                    + " decimaler (6497941.50).",
            "Write an amount in kroner such as 6497941, 6.497.941, 6.497.941,50 or 6497941.50.");

    private Kroner() {}

    /** A field of a YAML file, with a decimal point. */
    static Optional<Money> require(Fields fields, String name) {
        Optional<BigDecimal> number = fields.requireNumber(name, Range.ANY);
        if (number.isPresent() && !isExact(number.get())) {
            fields.problems().wrong(fields.find(name).orElse(fields.value()), OERE);
            return Optional.empty();
        }
        return number.map(Money::ofKroner);
    }

    /** A cell of a table, as Danes and as programs write amounts. */
    static Optional<Money> requireCell(Fields fields, String name) {
        Optional<Yaml> cell = fields.require(name, WRITTEN);
        Optional<BigDecimal> amount = cell.flatMap(Kroner::read).filter(Kroner::isExact);
        if (cell.isPresent() && amount.isEmpty()) {
            fields.problems().wrong(cell.get(), WRITTEN);
        }
        return amount.map(Money::ofKroner);
    }

    private static Optional<BigDecimal> read(Yaml cell) {
        if (!(cell instanceof Yaml.Scalar scalar)) {
            return Optional.empty();
        }
        String text = scalar.text().replace('\u2212', '-');
        if (LIKE_ENGLISH_THOUSANDS.matcher(text).find()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return DanishNumber.find(text)
                .filter(number -> !number.percent())
                .map(number -> Money.of(number.figure(), Objects.requireNonNullElse(number.unit(), MoneyUnit.KRONER))
                        .kroner());
    }

    private static boolean isExact(BigDecimal kroner) {
        return kroner.stripTrailingZeros().scale() <= 2 && kroner.abs().compareTo(MOST) < 0;
    }
}
