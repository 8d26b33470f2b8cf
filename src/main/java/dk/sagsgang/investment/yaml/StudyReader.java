package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.distribution.Distribution;
import dk.sagsgang.investment.effectsize.AddedSuccess;
import dk.sagsgang.investment.effectsize.EffectSize;
import dk.sagsgang.investment.effectsize.Method;
import dk.sagsgang.investment.effectsize.Study;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A success rate calculated from a study's numbers by a named method, as a normal distribution as wide as its
 * confidence interval: {@code {study: {twoByTwo: [30, 100, 20, 100], method: logit, baseRate: 0.10}}}. Instead of
 * {@code twoByTwo} may be given {@code means: [mean, deviation, people, mean, deviation, people]} or {@code
 * oddsRatio: [ratio, low, high]}.
 */
final class StudyReader {
    static final String NAME = "study";

    private static final Range BASE_RATE = Range.between("0.0001", "0.9999");
    private static final Bilingual METHOD =
            new Bilingual("Skriv logit, cox, probit eller besd.", "Write logit, cox, probit or besd.");
    private static final Bilingual NUMBERS = new Bilingual(
            "Skriv ét af twoByTwo (4 tal), means (6 tal) og oddsRatio (3 tal), som de står i studiet.",
            "Write one of twoByTwo (4 numbers), means (6 numbers) and oddsRatio (3 numbers).");

    private StudyReader() {}

    static Optional<Distribution> read(Yaml value, Problems problems) {
        Fields fields = Fields.of(value, problems);
        Optional<Method> method = fields.require("method", METHOD).flatMap(name -> method(name, problems));
        Optional<BigDecimal> base = fields.requireNumber("baseRate", BASE_RATE);
        List<Optional<Study>> given = new ArrayList<>();
        fields.find("twoByTwo").ifPresent(numbers -> given.add(study(numbers, 4, problems)));
        fields.find("means").ifPresent(numbers -> given.add(study(numbers, 6, problems)));
        fields.find("oddsRatio").ifPresent(numbers -> given.add(study(numbers, 3, problems)));
        fields.refuseOthers();
        if (given.size() != 1) {
            problems.mismatch(
                    value, new Bilingual("Studiets tal mangler.", "The study's numbers are missing."), NUMBERS);
            return Optional.empty();
        }
        Optional<Study> study = given.getFirst();
        if (method.isEmpty() || base.isEmpty() || study.isEmpty()) {
            return Optional.empty();
        }
        EffectSize effect = EffectSize.of(study.get(), method.get());
        return Optional.of(AddedSuccess.of(effect, base.get().doubleValue()).distribution());
    }

    private static Optional<Method> method(Yaml name, Problems problems) {
        for (Method method : Method.values()) {
            if (name instanceof Yaml.Scalar scalar
                    && scalar.text().equals(method.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(method);
            }
        }
        problems.wrong(name, METHOD);
        return Optional.empty();
    }

    private static Optional<Study> study(Yaml value, int count, Problems problems) {
        List<Double> n = new ArrayList<>();
        for (Yaml item : Scalars.items(value, problems)) {
            Scalars.number(item, Range.ANY, problems).ifPresent(number -> n.add(number.doubleValue()));
        }
        if (n.size() != count) {
            problems.wrong(value, NUMBERS);
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (count) {
                        case 3 -> new Study.OddsRatio(n.get(0), n.get(1), n.get(2));
                        case 4 -> new Study.TwoByTwo(n.get(0), n.get(1), n.get(2), n.get(3));
                        default -> new Study.Means(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
                    });
        } catch (IllegalArgumentException e) {
            problems.mismatch(value, new Bilingual("Studiets tal kan ikke passe.", e.getMessage() + "."), NUMBERS);
            return Optional.empty();
        }
    }
}
