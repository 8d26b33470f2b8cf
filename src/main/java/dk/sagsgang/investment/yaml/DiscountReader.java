package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.DiscountSchedule;
import dk.sagsgang.investment.model.DiscountSchedule.Step;
import dk.sagsgang.parameters.DatedScale;
import dk.sagsgang.parameters.Parameter;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Discount rates: one rate, steps by year, or the name of a published schedule, which is taken as it was at the start. */
final class DiscountReader {
    static final Bilingual ALLOWED = new Bilingual(
            "Skriv en rente (0.035; 0 for ingen), trin ([{fromYear: 1, rate: 0.035}]) eller et navn (discount-rate).",
            "Write a rate (0.035; 0 for none), steps ([{fromYear: 1, rate: 0.035}]) or a name (discount-rate).");
    private static final Range RATE = Range.between("-0.5", "0.5");
    private static final DiscountSchedule NONE = DiscountSchedule.flat(BigDecimal.ZERO);

    private DiscountReader() {}

    static DiscountSchedule read(Yaml value, int startYear, Parameters parameters, Problems problems) {
        if (value instanceof Yaml.Sequence sequence) {
            return steps(sequence, problems);
        }
        if (Scalars.findNumber(value).isPresent()) {
            return DiscountSchedule.flat(Scalars.number(value, RATE, problems).orElse(BigDecimal.ZERO));
        }
        Optional<Parameter> published = value instanceof Yaml.Scalar scalar
                ? parameters
                        .find(scalar.text())
                        .filter(parameter -> !parameter.scales().isEmpty())
                : Optional.empty();
        if (published.isEmpty()) {
            problems.wrong(value, ALLOWED);
            return NONE;
        }
        return published
                .get()
                .findScale(LocalDate.of(startYear, 1, 31))
                .map(DiscountReader::schedule)
                .orElseGet(() -> {
                    refuseStartBefore(published.get().scales().getFirst().from(), value, startYear, problems);
                    return NONE;
                });
    }

    private static void refuseStartBefore(LocalDate first, Yaml value, int startYear, Problems problems) {
        int known = first.getDayOfYear() > 31 ? first.getYear() + 1 : first.getYear();
        problems.mismatch(
                value,
                new Bilingual(
                        "Renten kendes fra " + first + ", og beregningen begynder i " + startYear + ".",
                        "The rate is known from " + first + ", and the calculation begins in " + startYear + "."),
                new Bilingual(
                        "Skriv startYear " + known + " eller senere, eller den rente, der skal bruges: 0.05.",
                        "Write startYear " + known + " or later, or the rate to be used: 0.05."));
    }

    /** A published schedule as discount rates. */
    static DiscountSchedule schedule(DatedScale scale) {
        return new DiscountSchedule(scale.brackets().stream()
                .map(bracket -> new Step(bracket.from(), bracket.value()))
                .toList());
    }

    private static DiscountSchedule steps(Yaml.Sequence sequence, Problems problems) {
        List<Step> steps = new ArrayList<>();
        for (Yaml item : sequence.items()) {
            Fields fields = Fields.of(item, problems);
            int from = fields.requireInteger("fromYear", 0, 1000).orElse(1);
            steps.add(new Step(from, fields.requireNumber("rate", RATE).orElse(BigDecimal.ZERO)));
            fields.refuseOthers();
        }
        if (steps.isEmpty() || steps.stream().noneMatch(step -> step.fromYear() <= 1)) {
            problems.wrong(
                    sequence,
                    new Bilingual("Det første trin skal have fromYear: 1.", "The first step must have fromYear: 1."));
            return NONE;
        }
        return new DiscountSchedule(steps);
    }
}
