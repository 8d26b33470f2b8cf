package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.parameters.DatedNumber;
import dk.sagsgang.parameters.Parameter;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.quantities.PriceLevel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;

/** Yearly index numbers, from the file itself or from a named parameter, by which amounts change price level. */
record PriceIndex(Map<Integer, BigDecimal> byYear) {
    private static final Bilingual ALLOWED = new Bilingual(
            "Skriv et indekstal for hvert år: {2024: 100, 2026: 105.3}, eller navnet på et indeks: price-index.",
            "Write an index number for each year: {2024: 100, 2026: 105.3}, or the name of an index: price-index.");
    private static final Range POSITIVE = Range.between("0.0001", "1000000");

    static PriceIndex none() {
        return new PriceIndex(Map.of());
    }

    static PriceIndex read(Yaml value, Parameters parameters, Problems problems) {
        if (value instanceof Yaml.Mapping mapping) {
            Map<Integer, BigDecimal> numbers = new HashMap<>();
            mapping.entries().forEach((year, number) -> {
                if (year.matches("[12]\\d{3}")) {
                    Scalars.number(number, POSITIVE, problems)
                            .ifPresent(index -> numbers.put(Integer.valueOf(year), index));
                } else {
                    problems.wrong(number, ALLOWED);
                }
            });
            return new PriceIndex(numbers);
        }
        Optional<Parameter> named =
                value instanceof Yaml.Scalar scalar ? parameters.find(scalar.text()) : Optional.empty();
        if (named.isEmpty() || named.get().numbers().isEmpty()) {
            problems.wrong(value, ALLOWED);
            return none();
        }
        Map<Integer, BigDecimal> numbers = new HashMap<>();
        for (DatedNumber number : named.get().numbers()) {
            numbers.put(number.from().getYear(), number.value());
        }
        return new PriceIndex(numbers);
    }

    /** The factor from one level to another, with 34 digits; reported and 1 when the index does not cover both years. */
    BigDecimal factor(PriceLevel from, PriceLevel to, Yaml where, Problems problems) {
        if (from.equals(to)) {
            return BigDecimal.ONE;
        }
        BigDecimal old = byYear.get(from.year());
        BigDecimal wanted = byYear.get(to.year());
        if (old == null || wanted == null) {
            problems.mismatch(
                    where,
                    new Bilingual(
                            "Prisniveauet " + from + " er ikke sagens " + to + ".",
                            "The price level " + from + " is not the case's " + to + "."),
                    byYear.isEmpty()
                            ? new Bilingual(
                                    "Omregn beløbet, eller skriv priceIndex med et indekstal for begge år.",
                                    "Convert the amount, or add priceIndex with an index number for both years.")
                            : new Bilingual(
                                    "Indekset har " + known() + ". Skriv selv begge år: {" + from + ": 100, " + to
                                            + ": ...}.",
                                    "The index has " + known() + ". Write both years yourself: {" + from + ": 100, "
                                            + to + ": ...}."));
            return BigDecimal.ONE;
        }
        return wanted.divide(old, MathContext.DECIMAL128);
    }

    private String known() {
        IntSummaryStatistics years =
                byYear.keySet().stream().mapToInt(Integer::intValue).summaryStatistics();
        return years.getMin() + "-" + years.getMax();
    }
}
