package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.investment.uncertainty.Correlation;
import dk.sagsgang.investment.uncertainty.SimulationSettings;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a file wants to be simulated: draws, seed and correlations. */
final class SimulationReader {
    private static final int DEFAULT_DRAWS = 100_000;
    private static final Range CORRELATION = Range.between("-0.999", "0.999");

    private SimulationReader() {}

    static SimulationSettings read(Yaml value, InvestmentCase stated, List<Yaml> correlations, Problems problems) {
        Fields fields = Fields.of(value, problems);
        int draws = fields.integer("draws", SimulationSettings.FEWEST, SimulationSettings.MOST)
                .orElse(DEFAULT_DRAWS);
        int seed = fields.requireInteger("seed", 0, Integer.MAX_VALUE).orElse(0);
        fields.refuseOthers();
        List<Correlation> read = new ArrayList<>();
        correlations.forEach(
                item -> correlation(Fields.of(item, problems), stated).ifPresent(read::add));
        return new SimulationSettings(draws, seed, read);
    }

    private static Optional<Correlation> correlation(Fields fields, InvestmentCase stated) {
        List<String> names = new ArrayList<>();
        for (Yaml item : fields.requireList("between")) {
            uncertain(item, stated, fields.problems()).ifPresent(names::add);
        }
        Optional<BigDecimal> strength = fields.requireNumber("strength", CORRELATION);
        fields.refuseOthers();
        if (names.size() == 2 && !names.get(0).equals(names.get(1)) && strength.isPresent()) {
            return Optional.of(
                    new Correlation(names.get(0), names.get(1), strength.get().doubleValue()));
        }
        if (!fields.problems().refused()) {
            fields.problems()
                    .wrong(fields.value(), new Bilingual("Skriv to forskellige navne.", "Write two different names."));
        }
        return Optional.empty();
    }

    private static Optional<String> uncertain(Yaml item, InvestmentCase stated, Problems problems) {
        List<String> known = stated.estimates().stream()
                .filter(Estimate::isUncertain)
                .map(Estimate::name)
                .toList();
        Optional<String> name = Scalars.text(item, problems);
        if (name.isPresent() && !known.contains(name.get())) {
            problems.mismatch(
                    item,
                    new Bilingual("Ingen usikker størrelse hedder sådan.", "No uncertain input has this name."),
                    Suggestion.among(known, name.get()));
            return Optional.empty();
        }
        return name;
    }
}
