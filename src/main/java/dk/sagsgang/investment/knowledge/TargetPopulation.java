package dk.sagsgang.investment.knowledge;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.InputProblem;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Suggestion;
import dk.sagsgang.parameters.yaml.Yaml;
import dk.sagsgang.parameters.yaml.YamlDocument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A target group as described by a file, with the faults of the file.
 *
 * @param base the name of the knowledge base whose group it is compared with
 * @param group the id of that group
 * @param traits what is known of the target group, by the names of traits
 */
public record TargetPopulation(String base, String group, Map<String, BigDecimal> traits) {
    public TargetPopulation {
        traits = Map.copyOf(traits);
    }

    /**
     * What reading a file gave.
     *
     * @param group empty when there are problems
     */
    public record Read(Optional<TargetPopulation> group, List<InputProblem> problems) {}

    /**
     * Reads {@code base}, {@code group} and {@code traits}, the last a number for each trait that is known.
     *
     * @param source the file's name for messages
     */
    public static Read read(String source, String text) {
        Problems problems = new Problems();
        Optional<TargetPopulation> group =
                YamlDocument.read(source, text, problems).flatMap(top -> of(top, problems));
        return new Read(problems.refused() ? Optional.empty() : group, problems.list());
    }

    private static Optional<TargetPopulation> of(Yaml top, Problems problems) {
        Fields fields = Fields.of(top, problems);
        Optional<String> base = fields.requireText("base");
        Optional<String> group = fields.requireText("group");
        Map<String, BigDecimal> traits = new LinkedHashMap<>();
        fields.require("traits", new Bilingual("Skriv træk med hver sit tal.", "Write each trait with a number."))
                .filter(value -> value instanceof Yaml.Mapping)
                .map(Yaml.Mapping.class::cast)
                .ifPresent(mapping -> mapping.entries()
                        .keySet()
                        .forEach(name -> Fields.of(mapping, problems)
                                .number(name, Range.ANY)
                                .ifPresent(number -> traits.put(name, number))));
        fields.refuseOthers();
        return base.isPresent() && group.isPresent()
                ? Optional.of(new TargetPopulation(base.get(), group.get(), traits))
                : Optional.empty();
    }

    /** Traits that the base's group does not have, with what was probably meant. */
    public Map<String, Bilingual> unknownTo(TargetGroup other) {
        List<String> known =
                other.traits().stream().map(TargetGroup.Trait::name).toList();
        Map<String, Bilingual> unknown = new LinkedHashMap<>();
        traits.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> unknown.put(name, Suggestion.among(known, name)));
        return unknown;
    }
}
