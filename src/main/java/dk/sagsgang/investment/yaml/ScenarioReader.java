package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.engine.Scenario;
import dk.sagsgang.investment.model.Assumptions;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.investment.model.InvestmentCase;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Scalars;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scenarios: {@code {name: Pessimistic, set: {successRate: 0.05, "costs[Operation].level": 1.2}}}. */
final class ScenarioReader {
    private static final Bilingual SET =
            new Bilingual("Skriv set: {navn: tal} for det, der ændres.", "Write set: {name: number} for what changes.");

    private ScenarioReader() {}

    static List<Scenario> read(List<Yaml> values, InvestmentCase stated, Problems problems) {
        List<String> known = stated.estimates().stream().map(Estimate::name).toList();
        List<Scenario> scenarios = new ArrayList<>();
        for (Yaml value : values) {
            Fields fields = Fields.of(value, problems);
            String name = fields.requireText("name").orElse("?");
            Map<String, BigDecimal> replaced = new HashMap<>();
            fields.require("set", SET).ifPresent(set -> {
                if (set instanceof Yaml.Mapping mapping) {
                    mapping.entries().forEach((key, number) -> {
                        if (known.contains(key)) {
                            Scalars.number(number, EstimateRanges.of(key), problems)
                                    .ifPresent(n -> replaced.put(key, n));
                        } else {
                            problems.mismatch(
                                    number,
                                    new Bilingual("Intet tal i sagen hedder sådan.", "No number has this name."),
                                    Suggestion.among(known, key));
                        }
                    });
                } else {
                    problems.wrong(set, SET);
                }
            });
            fields.refuseOthers();
            scenarios.add(new Scenario(name, new Assumptions(replaced)));
        }
        return scenarios;
    }
}
