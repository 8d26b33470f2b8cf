package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.distribution.Beta;
import dk.sagsgang.investment.distribution.Distribution;
import dk.sagsgang.investment.distribution.LogNormal;
import dk.sagsgang.investment.distribution.Normal;
import dk.sagsgang.investment.distribution.Pert;
import dk.sagsgang.investment.distribution.StandardNormal;
import dk.sagsgang.investment.distribution.Triangular;
import dk.sagsgang.investment.distribution.Uniform;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number, or a distribution in its place: {@code 0.10} or {@code {triangular: [0.05, 0.10, 0.18]}}. With {@code value} beside
 * the distribution the deterministic calculation uses that instead of the expected value.
 */
final class EstimateReader {
    private static final Map<String, Shape> SHAPES = shapes();

    private EstimateReader() {}

    /** Whether the value is written as a distribution rather than as other named fields. */
    static boolean isDistribution(Yaml value) {
        return value instanceof Yaml.Mapping mapping
                && mapping.entries().keySet().stream().anyMatch(EstimateReader::isDistribution);
    }

    private static boolean isDistribution(String name) {
        return SHAPES.containsKey(name) || name.equals(StudyReader.NAME);
    }

    /** A named distribution: its parameters in words, how many, how to make it, and what its numbers must be. */
    private record Shape(
            String parameters, int count, Function<List<BigDecimal>, Distribution> make, Bilingual demand) {
        Optional<Distribution> read(String kind, Yaml value, Range range, Problems problems) {
            List<BigDecimal> numbers = new ArrayList<>();
            if (value instanceof Yaml.Sequence sequence && sequence.items().size() == count) {
                sequence.items().forEach(item -> {
                    Scalars.findNumber(item).ifPresent(numbers::add);
                    Scalars.noteThousands(item, range, problems);
                });
            }
            if (numbers.size() == count) {
                return made(kind, numbers, value, problems);
            }
            problems.wrong(value, allowed(kind));
            return Optional.empty();
        }

        private Optional<Distribution> made(String kind, List<BigDecimal> numbers, Yaml value, Problems problems) {
            try {
                return Optional.of(make.apply(numbers));
            } catch (IllegalArgumentException _) {
                Bilingual message =
                        new Bilingual("Tallene passer ikke til " + kind + ": " + demand.danish(), demand.english());
                problems.mismatch(value, message, allowed(kind));
                return Optional.empty();
            }
        }

        private Bilingual allowed(String kind) {
            String form = kind + ": [" + parameters + "].";
            return new Bilingual("Skriv " + form, "Write " + form);
        }
    }

    /** The estimate, or one of zero when it is wrong and reported. */
    static Estimate read(Yaml value, String name, Problems problems) {
        Range range = EstimateRanges.of(name);
        if (!(value instanceof Yaml.Mapping mapping)) {
            return Estimate.of(name, Scalars.number(value, range, problems).orElse(BigDecimal.ZERO));
        }
        int before = problems.list().size();
        Optional<BigDecimal> point = Optional.empty();
        Optional<Distribution> distribution = Optional.empty();
        for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
            if (entry.getKey().equals("value")) {
                point = Scalars.number(entry.getValue(), range, problems);
            } else if (isDistribution(entry.getKey()) && distribution.isEmpty()) {
                distribution = distribution(entry.getKey(), entry.getValue(), range, problems);
            } else if (isDistribution(entry.getKey())) {
                problems.mismatch(
                        entry.getValue(),
                        new Bilingual("Der står mere end én fordeling.", "There is more than one distribution."),
                        new Bilingual("Skriv kun den, der skal bruges.", "Write only the one to be used."));
            } else {
                problems.mismatch(
                        entry.getValue(),
                        new Bilingual("»" + entry.getKey() + "« kan ikke stå her.", "Not allowed here."),
                        Suggestion.among(SHAPES.keySet(), entry.getKey()));
            }
        }
        if (distribution.isEmpty()) {
            if (problems.list().size() == before) {
                problems.wrong(value, allowed());
            }
            return Estimate.of(name, BigDecimal.ZERO);
        }
        BigDecimal expected = point.orElse(distribution.get().mean());
        if (!range.contains(expected)) {
            problems.wrong(value, range.allowed());
        }
        noteOutside(distribution.get(), range, value, problems);
        return new Estimate(name, expected, distribution);
    }

    private static Optional<Distribution> distribution(String kind, Yaml value, Range range, Problems problems) {
        Shape shape = SHAPES.get(kind);
        return shape == null ? StudyReader.read(value, problems) : shape.read(kind, value, range, problems);
    }

    /** A distribution that often leaves the allowed range is allowed, but the author should know. */
    private static void noteOutside(Distribution distribution, Range range, Yaml value, Problems problems) {
        double tail = StandardNormal.cumulative(-3);
        boolean outside = !range.contains(BigDecimal.valueOf(distribution.quantile(tail)))
                || !range.contains(BigDecimal.valueOf(distribution.quantile(1 - tail)));
        if (outside) {
            problems.note(
                    value,
                    new Bilingual(
                            "Fordelingen giver værdier uden for det tilladte.",
                            "The distribution gives values outside the allowed range."),
                    range.allowed());
        }
    }

    private static Bilingual allowed() {
        String names = String.join(", ", SHAPES.keySet()) + ", " + StudyReader.NAME;
        return new Bilingual(
                "Skriv et tal eller en fordeling: " + names + ".", "Write a number or a distribution: " + names + ".");
    }

    private static Map<String, Shape> shapes() {
        Bilingual rising = new Bilingual(
                "De tre tal skal stå i stigende rækkefølge, og det sidste være større end det første.",
                "The three numbers must rise, and the last be above the first.");
        Bilingual spread = new Bilingual("Spredningen skal være over 0.", "The deviation must be above 0.");
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put(
                "triangular",
                new Shape("low, mode, high", 3, n -> new Triangular(n.get(0), n.get(1), n.get(2)), rising));
        shapes.put("normal", new Shape("mean, deviation", 2, n -> new Normal(n.get(0), n.get(1)), spread));
        shapes.put(
                "beta",
                new Shape(
                        "alpha, beta",
                        2,
                        n -> new Beta(n.get(0), n.get(1)),
                        new Bilingual("Begge tal skal være over 0.", "Both numbers must be above 0.")));
        shapes.put(
                "uniform",
                new Shape(
                        "low, high",
                        2,
                        n -> new Uniform(n.get(0), n.get(1)),
                        new Bilingual(
                                "Det andet tal skal være større end det første.",
                                "The second number must be above the first.")));
        shapes.put("lognormal", new Shape("logMean, logDeviation", 2, n -> new LogNormal(n.get(0), n.get(1)), spread));
        shapes.put("pert", new Shape("low, mode, high", 3, n -> new Pert(n.get(0), n.get(1), n.get(2)), rising));
        return shapes;
    }
}
